//! Which backup to restore.

use crate::operations::BackupRecordResponse;
use crate::{Enumeration, Error};
use backstay::generated::newest;

/// The newest backup that can be restored: it succeeded, and the service says that it can be.
///
/// ```
/// use huaweicloud_dcs::backups::newest_usable;
/// use huaweicloud_dcs::operations::BackupRecordResponse;
///
/// # fn example(backups: &[BackupRecordResponse]) {
/// match newest_usable(backups) {
///     Ok(backup) => println!("{:?} of {:?}", backup.backup_id, backup.created_at),
///     Err(error) => eprintln!("{error}"),
/// }
/// # }
/// # example(&[]);
/// ```
///
/// # Errors
///
/// [`NotFound`](crate::ErrorKind::NotFound): there is none; the message counts why.
pub fn newest_usable<'b>(
    backups: impl IntoIterator<Item = &'b BackupRecordResponse>,
) -> Result<&'b BackupRecordResponse, Error> {
    newest(backups, |backup| backup.created_at.as_ref()?.unix_ms().ok(), |b| obstacle(b))
}

/// What speaks against a backup.
fn obstacle(backup: &BackupRecordResponse) -> Option<String> {
    if backup.backup_id.is_none() {
        return Some("without id".to_owned());
    }
    if let Some(status) = &backup.status
        && status.as_str() != "succeed"
    {
        return Some(format!("status {}", status.as_str()));
    }
    // Old answers leave it out.
    let restorable = backup.is_support_restore.as_ref()?.as_str();
    (!restorable.eq_ignore_ascii_case("TRUE"))
        .then(|| "not of a kind to restore".to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn backup(
        id: &str,
        time: &str,
        status: &str,
        restorable: &str,
    ) -> BackupRecordResponse {
        BackupRecordResponse {
            backup_id: Some(id.into()),
            created_at: Some(time.into()),
            status: Some(Enumeration::from_wire(status)),
            is_support_restore: Some(Enumeration::from_wire(restorable)),
            ..BackupRecordResponse::default()
        }
    }

    #[test]
    fn the_newest_that_succeeded_and_can_be_restored() {
        let all = [
            backup("a", "2026-01-01T00:00:00.000Z", "succeed", "TRUE"),
            backup("b", "2026-01-01T00:00:00.001Z", "succeed", "True"),
            backup("c", "2026-01-02T00:00:00.000Z", "succeed", "FALSE"),
            backup("d", "2026-01-03T00:00:00.000Z", "expired", "TRUE"),
        ];
        assert_eq!(newest_usable(&all).unwrap().backup_id.as_deref(), Some("b"));
        let error = newest_usable(&all[2..]).unwrap_err().to_string();
        assert!(error.contains("1 × not of a kind to restore, 1 × status expired"));
        assert!(newest_usable(&[]).is_err());
        assert!(newest_usable(&[BackupRecordResponse::default()]).is_err());
    }
}
