use crate::{cloud, huaweicloud};
use simulated_cloud::defaults;

mod by_backup {
    use huaweicloud_gaussdb::arguments::{SourceInstanceId, TargetInstanceId};
    use huaweicloud_gaussdb::backups::newest_usable;
    use huaweicloud_gaussdb::operations::*;
    use huaweicloud_gaussdb::{Client, Error};

    pub async fn restore(
        gaussdb: &Client,
        source: &str,
        target: &str,
    ) -> Result<(), Error> {
        let list = ShowGaussMySqlBackupList::new().instance_id(source);
        let backups = gaussdb.show_gauss_my_sql_backup_list(list).pages();
        let backups = backups.collect_all().await?;
        let backup = newest_usable(&backups)?;
        let backup_id = backup.id.as_deref().unwrap_or_default();

        let request = RestoreOldInstance::new(
            SourceInstanceId(source),
            TargetInstanceId(target),
            RestorePoint::backup(backup_id),
        );
        let restore = gaussdb.restore_old_instance(request).await?;

        let job = gaussdb.wait_for_job(restore.job_id()?);
        job.on_progress(|progress| println!("{progress}")).await?;
        gaussdb.wait_for_instance(target).await?;
        Ok(())
    }
}

#[tokio::test]
async fn a_backup_is_restored() {
    let cloud = cloud().await;
    let config = huaweicloud(&cloud, "huaweicloud-gaussdb");
    let gaussdb = huaweicloud_gaussdb::Client::new(config).unwrap();
    let (source, target) =
        (defaults::GAUSSDB_SOURCE_INSTANCE, defaults::GAUSSDB_TARGET_INSTANCE);
    by_backup::restore(&gaussdb, source, target).await.unwrap();
    let restores = cloud.restores_onto(target);
    assert_eq!(restores.len(), 1);
    assert_eq!(restores[0].backup_id(), Some(defaults::GAUSSDB_BACKUP));
    assert_eq!(cloud.jobs()[0].progress, 100);
}
