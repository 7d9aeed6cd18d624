//! Which backup to restore, and which of its disks goes where.

use std::collections::BTreeMap;

use crate::arguments::{BackupId, VolumeId};
use crate::operations::{BackupResp, BackupResp2, BackupRestoreServerMapping};
use crate::{Enumeration, Error, ErrorKind};
use backstay::generated::newest;

/// The newest backup of a resource that can be restored: it is available, and not only as a
/// snapshot.
///
/// ```
/// use huaweicloud_cbr::backups::newest_usable;
/// use huaweicloud_cbr::operations::BackupResp;
///
/// # fn example(backups: &[BackupResp]) {
/// match newest_usable(backups, "server-id") {
///     Ok(backup) => println!("{:?} of {:?}", backup.id, backup.created_at),
///     Err(error) => eprintln!("{error}"),
/// }
/// # }
/// # example(&[]);
/// ```
///
/// # Errors
///
/// [`NotFound`](ErrorKind::NotFound): there is none; the message counts why.
pub fn newest_usable<'b>(
    backups: impl IntoIterator<Item = &'b BackupResp>,
    resource_id: &str,
) -> Result<&'b BackupResp, Error> {
    newest(
        backups,
        |backup| backup.created_at.as_ref()?.unix_ms().ok(),
        |backup| obstacle(backup, resource_id),
    )
}

/// What speaks against a backup.
fn obstacle(backup: &BackupResp, resource_id: &str) -> Option<String> {
    if backup.id.is_none() {
        return Some("without id".to_owned());
    }
    if backup.resource_id.as_deref().is_some_and(|own| own != resource_id) {
        return Some("of another resource".to_owned());
    }
    if let Some(status) = &backup.status
        && status.as_str() != "available"
    {
        return Some(format!("status {}", status.as_str()));
    }
    let mode = backup.extend_info.as_ref()?.supported_restore_mode.as_ref()?.as_str();
    (mode != "backup").then(|| format!("restore mode {mode}"))
}

/// Each disk of a server's backup onto the disk that it was made of.
///
/// ```
/// use huaweicloud_cbr::backups::mappings;
/// use huaweicloud_cbr::operations::BackupResp2;
///
/// let mut disk = BackupResp2::default();
/// (disk.id, disk.resource_id) = (Some("disk-backup".into()), Some("disk".into()));
/// let mut server = BackupResp2::default();
/// server.children.push(disk);
/// assert_eq!(mappings(&server)?.len(), 1);
/// # Ok::<(), huaweicloud_cbr::Error>(())
/// ```
///
/// # Errors
///
/// [`Invalid`](ErrorKind::Invalid): the backup has no disks, or one without id.
pub fn mappings(backup: &BackupResp2) -> Result<Vec<BackupRestoreServerMapping>, Error> {
    mappings_by(backup, |disk| Ok(disk.to_owned()))
}

/// The disks of a server's backup onto those of another server, as `(disk of the backup, disk of
/// the target)`.
///
/// # Errors
///
/// [`Invalid`](ErrorKind::Invalid): the backup has no disks, or one that isn't in the list, or the
/// list has a disk that isn't in the backup, or two go onto one.
pub fn mappings_onto<D: Into<String>, T: Into<String>>(
    backup: &BackupResp2,
    disks: impl IntoIterator<Item = (D, T)>,
) -> Result<Vec<BackupRestoreServerMapping>, Error> {
    let mut targets: BTreeMap<String, String> = BTreeMap::new();
    let mut taken: Vec<String> = Vec::new();
    for (disk, target) in disks {
        let (disk, target) = (disk.into(), target.into());
        if taken.contains(&target) {
            return Err(invalid(format!("two disks go onto {target}")));
        }
        taken.push(target.clone());
        if targets.insert(disk.clone(), target).is_some() {
            return Err(invalid(format!("{disk} goes onto two disks")));
        }
    }
    let mappings = mappings_by(backup, |disk| {
        let target = targets.remove(disk);
        target.ok_or_else(|| {
            invalid(format!("the backup's disk {disk} has no disk to go onto"))
        })
    })?;
    match targets.keys().next() {
        Some(disk) => Err(invalid(format!("the backup has no disk {disk}"))),
        None => Ok(mappings),
    }
}

fn mappings_by(
    backup: &BackupResp2,
    mut target_of: impl FnMut(&str) -> Result<String, Error>,
) -> Result<Vec<BackupRestoreServerMapping>, Error> {
    if backup.children.is_empty() {
        return Err(invalid("the backup has no disks: is it one of a server?"));
    }
    let disks = backup.children.iter().map(|disk| {
        let (Some(id), Some(volume)) = (&disk.id, &disk.resource_id) else {
            return Err(invalid("the backup has a disk without id"));
        };
        let target = target_of(volume)?;
        Ok(BackupRestoreServerMapping::new(BackupId(id), VolumeId(target)))
    });
    disks.collect()
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Invalid, message)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn backup(id: &str, time: &str, status: &str, mode: &str) -> BackupResp {
        let mut backup = BackupResp {
            id: Some(id.into()),
            resource_id: Some("server".into()),
            created_at: Some(time.into()),
            status: Some(Enumeration::from_wire(status)),
            ..BackupResp::default()
        };
        let mode_of = &mut backup.extend_info.get_or_insert_default();
        mode_of.supported_restore_mode = Some(Enumeration::from_wire(mode));
        backup
    }

    #[test]
    fn the_newest_that_is_available() {
        let mut other = backup("e", "2026-02-01T00:00:00Z", "available", "backup");
        other.resource_id = Some("other".into());
        let all = [
            backup("a", "2026-01-01T00:00:00.000000", "available", "backup"),
            backup("b", "2026-01-01T01:00:00+00:00", "available", "backup"),
            backup("c", "2026-01-02T00:00:00Z", "available", "snapshot"),
            backup("d", "2026-01-03T00:00:00Z", "error", "backup"),
            other,
        ];
        assert_eq!(newest_usable(&all, "server").unwrap().id.as_deref(), Some("b"));
        let error = newest_usable(&all[2..], "server").unwrap_err().to_string();
        for reason in ["of another resource", "restore mode snapshot", "status error"] {
            assert!(error.contains(reason), "{error}");
        }
        assert!(newest_usable(&[], "server").is_err());
    }

    fn server(disks: &[(&str, &str)]) -> BackupResp2 {
        let children = disks.iter().map(|(id, volume)| BackupResp2 {
            id: Some((*id).to_owned()),
            resource_id: Some((*volume).to_owned()),
            ..BackupResp2::default()
        });
        BackupResp2 { children: children.collect(), ..BackupResp2::default() }
    }

    #[test]
    fn disks_go_back_or_elsewhere() {
        let two = server(&[("b1", "v1"), ("b2", "v2")]);
        let mapping = |backup, volume| {
            BackupRestoreServerMapping::new(BackupId(backup), VolumeId(volume))
        };
        assert_eq!(mappings(&two).unwrap(), [mapping("b1", "v1"), mapping("b2", "v2")]);
        let elsewhere = mappings_onto(&two, [("v2", "t2"), ("v1", "t1")]).unwrap();
        assert_eq!(elsewhere, [mapping("b1", "t1"), mapping("b2", "t2")]);

        let error = |disks: &[(&str, &str)]| {
            mappings_onto(&two, disks.to_vec()).unwrap_err().to_string()
        };
        assert!(error(&[("v1", "t1")]).contains("v2 has no disk to go onto"));
        assert!(error(&[("v1", "t"), ("v2", "t")]).contains("two disks go onto t"));
        assert!(error(&[("v1", "t"), ("v1", "u")]).contains("v1 goes onto two disks"));
        let three = [("v1", "t1"), ("v2", "t2"), ("v3", "t3")];
        assert!(error(&three).contains("no disk v3"));
        assert!(mappings(&server(&[])).is_err());
        let nameless =
            BackupResp2 { children: vec![BackupResp2::default()], ..server(&[]) };
        assert!(mappings(&nameless).is_err());
    }
}
