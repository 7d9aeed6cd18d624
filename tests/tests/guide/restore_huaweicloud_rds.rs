use crate::{NOW, cloud, huaweicloud_rds};
use simulated_cloud::{RestoredFrom, defaults};

mod by_backup {
    use huaweicloud_rds::backups::newest_usable;
    use huaweicloud_rds::operations::*;
    use huaweicloud_rds::restore_times::restorable;
    use huaweicloud_rds::{Client, Error};

    pub async fn restore(
        rds: &Client,
        source: &str,
        target: &str,
    ) -> Result<(), Box<dyn std::error::Error>> {
        let instances = ListInstances::new().id(target);
        let instance = rds.list_instances(instances).pages().try_next().await?;
        let instance = instance.ok_or("there is no such instance")?;
        let backups = rds.list_backups(ListBackups::new(source)).pages();
        let backups = backups.collect_all().await?;
        let backup = newest_usable(&backups, &instance)?;
        let backup_id = backup.id.as_deref().unwrap_or_default();

        let request = RestoreToExistingInstance::new(
            RestoreSource::new(source, RestorePoint::backup(backup_id)),
            RestoreTarget::new(target),
        );
        let restore = rds.restore_to_existing_instance(request).await?;

        let job = rds.wait_for_job(restore.job_id()?);
        job.on_progress(|progress| println!("{progress}")).await?;
        rds.wait_for_instance(target).await?;
        Ok(())
    }

    pub async fn restore_to(
        rds: &Client,
        source: &str,
        target: &str,
        unix_ms: i64,
    ) -> Result<(), Error> {
        let windows = rds.list_restore_times(ListRestoreTimes::new(source)).await?;
        restorable(&windows.restore_time, unix_ms)?;

        let request = RestoreToExistingInstance::new(
            RestoreSource::new(source, RestorePoint::point_in_time(unix_ms)),
            RestoreTarget::new(target),
        );
        let restore = rds.restore_to_existing_instance(request).await?;
        rds.wait_for_job(restore.job_id()?).await?;
        rds.wait_for_instance(target).await?;
        Ok(())
    }
}

#[tokio::test]
async fn a_backup_is_restored() {
    let cloud = cloud().await;
    let rds = huaweicloud_rds(&cloud);
    let (source, target) =
        (defaults::RDS_MYSQL_SOURCE_INSTANCE, defaults::RDS_MYSQL_TARGET_INSTANCE);
    by_backup::restore(&rds, source, target).await.unwrap();
    let restores = cloud.restores_onto(target);
    assert_eq!(restores.len(), 1);
    assert_eq!(restores[0].backup_id(), Some(defaults::RDS_MYSQL_BACKUP));
    assert_eq!(cloud.jobs()[0].progress, 100);
}

#[tokio::test]
async fn a_moment_is_restored() {
    let cloud = cloud().await;
    let rds = huaweicloud_rds(&cloud);
    let (source, target) =
        (defaults::RDS_MYSQL_SOURCE_INSTANCE, defaults::RDS_MYSQL_TARGET_INSTANCE);
    let hour_ago = i64::try_from(NOW - 3600).unwrap() * 1000;
    by_backup::restore_to(&rds, source, target, hour_ago).await.unwrap();
    let in_a_year = hour_ago + 365 * 24 * 3600 * 1000;
    let error =
        by_backup::restore_to(&rds, source, target, in_a_year).await.unwrap_err();
    assert_eq!(error.kind(), backstay::ErrorKind::Invalid, "{error}");
    let restores = cloud.restores_onto(target);
    assert_eq!(restores.len(), 1);
    let restore = &restores[0];
    assert!(matches!(restore.from, RestoredFrom::Time(_)), "{restore:?}");
}
