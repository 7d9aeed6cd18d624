//! Which backup to restore.

use crate::operations::{
    DescribeBackupsBackup, DescribeCrossRegionBackupsItem, DescribeDbInstancesDbInstance,
};
use crate::{Enumeration, Error, Timestamp};
use backstay::generated::newest;

/// The newest cross-region backup set that `RestoreDdrTable` can restore onto an instance.
///
/// Its copy is complete, it is a full backup, of the instance's engine, and the service can restore
/// it in the instance's region. What the service left out doesn't speak against a backup.
///
/// ```
/// use alibabacloud_rds::backups::newest_usable;
/// use alibabacloud_rds::operations::{
///     DescribeCrossRegionBackupsItem, DescribeDbInstancesDbInstance,
/// };
///
/// # fn example(
/// #     backups: &[DescribeCrossRegionBackupsItem], target: &DescribeDbInstancesDbInstance,
/// # ) {
/// match newest_usable(backups, target) {
///     Ok(backup) => println!("{:?} of {:?}", backup.cross_backup_id, backup.backup_end_time),
///     Err(error) => eprintln!("{error}"),
/// }
/// # }
/// # example(&[], &DescribeDbInstancesDbInstance::default());
/// ```
///
/// # Errors
///
/// [`NotFound`](crate::ErrorKind::NotFound): there is none; the message counts why.
pub fn newest_usable<'b>(
    backups: impl IntoIterator<Item = &'b DescribeCrossRegionBackupsItem>,
    target: &DescribeDbInstancesDbInstance,
) -> Result<&'b DescribeCrossRegionBackupsItem, Error> {
    newest(
        backups,
        |backup| unix_ms(backup.backup_end_time.as_deref()),
        |backup| {
            if backup.cross_backup_id.is_none() {
                return Some("without id".to_owned());
            }
            if let Some(status) = backup.backup_set_status
                && status != 0
            {
                return Some(format!("status {status}"));
            }
            if backup.backup_type.as_ref().is_some_and(|kind| kind.as_str() == "I") {
                return Some("incremental".to_owned());
            }
            let regions = backup.restore_regions.as_ref().map(|all| &all.restore_region);
            if let (Some(regions), Some(region)) = (regions, &target.region_id)
                && !regions.is_empty()
                && !regions.contains(region)
            {
                return Some(format!("not to be restored in {region}"));
            }
            other_engine(text(&backup.engine), target)
        },
    )
}

/// The newest backup of the instance's own region that `RestoreTable` can restore onto an
/// instance: it succeeded, is a full one, of the instance's engine, and is still there.
///
/// # Errors
///
/// [`NotFound`](crate::ErrorKind::NotFound): there is none; the message counts why.
pub fn newest_usable_local<'b>(
    backups: impl IntoIterator<Item = &'b DescribeBackupsBackup>,
    target: &DescribeDbInstancesDbInstance,
) -> Result<&'b DescribeBackupsBackup, Error> {
    newest(
        backups,
        |backup| unix_ms(backup.backup_end_time.as_deref()),
        |backup| {
            if backup.backup_id.is_none() {
                return Some("without id".to_owned());
            }
            if let Some(status) = text(&backup.backup_status)
                && status != "Success"
            {
                return Some(format!("status {status}"));
            }
            if text(&backup.backup_type) == Some("IncrementalBackup") {
                return Some("incremental".to_owned());
            }
            if backup.is_avail == Some(0) {
                return Some("not available".to_owned());
            }
            other_engine(text(&backup.engine), target)
        },
    )
}

fn other_engine(
    engine: Option<&str>,
    target: &DescribeDbInstancesDbInstance,
) -> Option<String> {
    let (engine, wanted) = (engine?, text(&target.engine)?);
    (!engine.eq_ignore_ascii_case(wanted)).then(|| format!("of {engine}, not {wanted}"))
}

fn text<E: Enumeration>(value: &Option<E>) -> Option<&str> {
    value.as_ref().map(Enumeration::as_str)
}

fn unix_ms(text: Option<&str>) -> Option<i64> {
    Timestamp::from(text?).unix_ms().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn target() -> DescribeDbInstancesDbInstance {
        DescribeDbInstancesDbInstance {
            region_id: Some("cn-hangzhou".into()),
            engine: Some(Enumeration::from_wire("MySQL")),
            ..DescribeDbInstancesDbInstance::default()
        }
    }

    fn backup(id: i64, time: &str, status: i64) -> DescribeCrossRegionBackupsItem {
        DescribeCrossRegionBackupsItem {
            cross_backup_id: Some(id),
            backup_end_time: Some(time.into()),
            backup_set_status: Some(status),
            ..DescribeCrossRegionBackupsItem::default()
        }
    }

    #[test]
    fn the_newest_that_can_be_restored_here() {
        let mut elsewhere = backup(4, "2026-01-04T00:00:00Z", 0);
        let regions = elsewhere.restore_regions.get_or_insert_default();
        regions.restore_region.push("cn-shanghai".into());
        let mut part = backup(5, "2026-01-05T00:00:00Z", 0);
        part.backup_type = Some(Enumeration::from_wire("I"));
        let mut other = backup(6, "2026-01-06T00:00:00Z", 0);
        other.engine = Some(Enumeration::from_wire("SQLServer"));
        let all = [
            backup(1, "2026-01-01T00:00:00Z", 0),
            backup(2, "2026-01-02T00:00:00Z", 0),
            backup(3, "2026-01-03T00:00:00Z", 1),
            elsewhere,
            part,
            other,
        ];
        assert_eq!(newest_usable(&all, &target()).unwrap().cross_backup_id, Some(2));
        let error = newest_usable(&all[2..], &target()).unwrap_err().to_string();
        for reason in [
            "status 1",
            "not to be restored in cn-hangzhou",
            "incremental",
            "of SQLServer",
        ] {
            assert!(error.contains(reason), "{error}");
        }
        assert!(newest_usable(&[], &target()).is_err());
        assert!(newest_usable(&[Default::default()], &target()).is_err());
    }

    #[test]
    fn the_newest_of_the_own_region() {
        let backup = |id: &str, time: &str, status| DescribeBackupsBackup {
            backup_id: Some(id.into()),
            backup_end_time: Some(time.into()),
            backup_status: Some(Enumeration::from_wire(status)),
            ..DescribeBackupsBackup::default()
        };
        let mut gone = backup("d", "2026-01-04T00:00:00Z", "Success");
        gone.is_avail = Some(0);
        let all = [
            backup("a", "2026-01-01T00:00Z", "Success"),
            backup("b", "2026-01-02T00:00:00Z", "Success"),
            backup("c", "2026-01-03T00:00:00Z", "Failed"),
            gone,
        ];
        let found = newest_usable_local(&all, &target()).unwrap();
        assert_eq!(found.backup_id.as_deref(), Some("b"));
        let error = newest_usable_local(&all[2..], &target()).unwrap_err().to_string();
        assert!(error.contains("not available") && error.contains("status Failed"));
    }
}
