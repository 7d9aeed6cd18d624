//! Which backup to restore.

use crate::operations::Backups;
use crate::{Enumeration, Error};
use backstay::generated::newest;

/// The newest backup that can be restored: one that is complete. Whether it suits the target
/// (engine, version, the way in which names are written) is the service's to judge.
///
/// ```
/// use huaweicloud_gaussdb::backups::newest_usable;
/// use huaweicloud_gaussdb::operations::Backups;
///
/// # fn example(backups: &[Backups]) {
/// match newest_usable(backups) {
///     Ok(backup) => println!("{:?} of {:?}", backup.id, backup.begin_time),
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
    backups: impl IntoIterator<Item = &'b Backups>,
) -> Result<&'b Backups, Error> {
    newest(backups, |backup| backup.begin_time.as_ref()?.unix_ms().ok(), |b| obstacle(b))
}

/// What speaks against a backup.
fn obstacle(backup: &Backups) -> Option<String> {
    if backup.id.is_none() {
        return Some("without id".to_owned());
    }
    let status = backup.status.as_ref()?.as_str();
    (!["COMPLETED", "AVAILABLE"].contains(&status)).then(|| format!("status {status}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn backup(id: &str, time: &str, status: &str) -> Backups {
        Backups {
            id: Some(id.into()),
            begin_time: Some(time.into()),
            status: Some(Enumeration::from_wire(status)),
            ..Backups::default()
        }
    }

    #[test]
    fn the_newest_that_is_complete() {
        let all = [
            backup("a", "2026-01-01T12:00:00+0800", "COMPLETED"),
            backup("b", "2026-01-01T10:00:00+0000", "AVAILABLE"),
            backup("c", "2026-01-02T00:00:00+0000", "BUILDING"),
            backup("d", "2026-01-03T00:00:00+0000", "FAILED"),
        ];
        assert_eq!(newest_usable(&all).unwrap().id.as_deref(), Some("b"));
        let error = newest_usable(&all[2..]).unwrap_err().to_string();
        assert!(error.contains("1 × status BUILDING, 1 × status FAILED"), "{error}");
        assert!(newest_usable(&[]).is_err());
        assert!(newest_usable(&[Backups::default()]).is_err());
    }
}
