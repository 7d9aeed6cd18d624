//! Which backup to restore.

use crate::operations::{BackupForList, InstanceResponse};
use crate::{Enumeration, Error};
use backstay::generated::newest;

/// The newest backup that can be restored onto an instance by its id.
///
/// It is complete, no fragment and not incremental, of the instance's engine, and its data fit on
/// the instance's disk. What the service left out doesn't speak against a backup. Versions are
/// the service's to judge.
///
/// ```
/// use huaweicloud_rds::backups::newest_usable;
/// use huaweicloud_rds::operations::{BackupForList, InstanceResponse};
///
/// # fn example(backups: &[BackupForList], target: &InstanceResponse) {
/// match newest_usable(backups, target) {
///     Ok(backup) => println!("{:?} of {:?}", backup.id, backup.begin_time),
///     Err(error) => eprintln!("{error}"),
/// }
/// # }
/// # example(&[], &InstanceResponse::default());
/// ```
///
/// # Errors
///
/// [`NotFound`](crate::ErrorKind::NotFound): there is none; the message counts why.
pub fn newest_usable<'b>(
    backups: impl IntoIterator<Item = &'b BackupForList>,
    target: &InstanceResponse,
) -> Result<&'b BackupForList, Error> {
    newest(
        backups,
        |backup| backup.begin_time.as_ref()?.unix_ms().ok(),
        |backup| obstacle(backup, target),
    )
}

/// What speaks against a backup.
fn obstacle(backup: &BackupForList, target: &InstanceResponse) -> Option<String> {
    if backup.id.is_none() {
        return Some("without id".to_owned());
    }
    if let Some(status) = &backup.status
        && status.as_str() != "COMPLETED"
    {
        return Some(format!("status {}", status.as_str()));
    }
    if let Some(kind) = &backup.r#type
        && ["fragment", "incremental"].contains(&kind.as_str())
    {
        return Some(format!("type {}", kind.as_str()));
    }
    let engine = backup.datastore.as_ref().and_then(|store| store.r#type.as_ref());
    let wanted = target.datastore.as_ref().and_then(|store| store.r#type.as_ref());
    if let (Some(engine), Some(wanted)) = (engine, wanted)
        && engine.as_str() != wanted.as_str()
    {
        return Some(format!("of {}, not {}", engine.as_str(), wanted.as_str()));
    }
    let room = target.volume.as_ref().and_then(|volume| volume.size);
    if let (Some(needed), Some(room)) =
        (backup.min_data_volume_capacity_for_restore, room)
        && needed > room
    {
        return Some(format!("needs {needed} GB of disk, not {room}"));
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::Timestamp;

    fn backup(id: &str, time: &str, status: &str) -> BackupForList {
        BackupForList {
            id: Some(id.into()),
            begin_time: Some(Timestamp::from(time)),
            status: Some(Enumeration::from_wire(status)),
            ..BackupForList::default()
        }
    }

    fn mysql() -> InstanceResponse {
        let mut target = InstanceResponse::default();
        let engine = &mut target.datastore.get_or_insert_default().r#type;
        *engine = Some(Enumeration::from_wire("MySQL"));
        target.volume.get_or_insert_default().size = Some(40);
        target
    }

    #[test]
    fn the_newest_complete_full_backup_of_the_engine() {
        let old = backup("old", "2026-01-01T00:00:00+0000", "COMPLETED");
        // Later as text, earlier as a moment.
        let new = backup("new", "2026-01-01T10:00:00+0000", "COMPLETED");
        let zone = backup("zone", "2026-01-01T12:00:00+0800", "COMPLETED");
        let building = backup("building", "2026-01-02T00:00:00+0000", "BUILDING");
        let mut other = backup("other", "2026-01-03T00:00:00+0000", "COMPLETED");
        let engine = &mut other.datastore.get_or_insert_default().r#type;
        *engine = Some(Enumeration::from_wire("SQLServer"));
        let mut part = backup("part", "2026-01-04T00:00:00+0000", "COMPLETED");
        part.r#type = Some(Enumeration::from_wire("incremental"));
        let mut large = backup("large", "2026-01-05T00:00:00+0000", "COMPLETED");
        large.min_data_volume_capacity_for_restore = Some(41);
        let all = [old, new, zone, building, other, part, large];
        assert_eq!(newest_usable(&all, &mysql()).unwrap().id.as_deref(), Some("new"));
        // Where the target says nothing, its engine and disk speak against nothing.
        let anything = InstanceResponse::default();
        assert_eq!(newest_usable(&all, &anything).unwrap().id.as_deref(), Some("large"));
        let error = newest_usable(&all[3..], &mysql()).unwrap_err();
        assert_eq!(error.kind(), crate::ErrorKind::NotFound);
        let text = error.to_string();
        for reason in [
            "none of 4 backups",
            "status BUILDING",
            "of SQLServer, not MySQL",
            "type incremental",
            "needs 41 GB of disk, not 40",
        ] {
            assert!(text.contains(reason), "{text}");
        }
    }

    #[test]
    fn what_is_left_out_or_unreadable() {
        assert!(newest_usable(&[], &mysql()).is_err());
        let bare = BackupForList::default();
        assert!(
            newest_usable([&bare], &mysql()).unwrap_err().to_string().contains("id")
        );
        let odd = backup("odd", "yesterday", "COMPLETED");
        let dated = backup("dated", "2001-01-01", "COMPLETED");
        let both = [odd, dated];
        assert_eq!(newest_usable(&both, &mysql()).unwrap().id.as_deref(), Some("dated"));
        assert_eq!(
            newest_usable(&both[..1], &mysql()).unwrap().id.as_deref(),
            Some("odd")
        );
        let unknown = backup("unknown", "2026-01-01", "PONDERING");
        let error = newest_usable([&unknown], &mysql()).unwrap_err();
        assert!(error.to_string().contains("status PONDERING"), "{error}");
    }
}
