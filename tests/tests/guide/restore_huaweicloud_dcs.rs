use crate::{cloud, huaweicloud};
use simulated_cloud::defaults;

mod by_backup {
    use huaweicloud_dcs::arguments::{BackupId, InstanceId};
    use huaweicloud_dcs::backups::newest_usable;
    use huaweicloud_dcs::operations::*;
    use huaweicloud_dcs::{Client, Error};

    pub async fn restore(dcs: &Client, instance: &str) -> Result<(), Error> {
        let backups = dcs.list_backup_records(ListBackupRecords::new(instance)).pages();
        let backups = backups.collect_all().await?;
        let backup = newest_usable(&backups)?;
        let backup_id = backup.backup_id.as_deref().unwrap_or_default();

        let request = RestoreInstance::new(InstanceId(instance), BackupId(backup_id));
        let restore = dcs.restore_instance(request.remark("after the outage")).await?;

        let records = ListRestoreRecords::new(instance);
        dcs.wait_for_restore(records, restore.restore_id()?)
            .on_progress(|progress| println!("{progress}"))
            .await?;
        dcs.wait_for_instance(instance).await?;
        Ok(())
    }
}

#[tokio::test]
async fn a_backup_is_restored() {
    let cloud = cloud().await;
    let config = huaweicloud(&cloud, "huaweicloud-dcs");
    let dcs = huaweicloud_dcs::Client::new(config).unwrap();
    by_backup::restore(&dcs, defaults::DCS_INSTANCE).await.unwrap();
    let restores = cloud.restores_onto(defaults::DCS_INSTANCE);
    assert_eq!(restores.len(), 1);
    assert_eq!(restores[0].backup_id(), Some(defaults::DCS_BACKUP));
    assert_eq!(restores[0].remark.as_deref(), Some("after the outage"));
    assert_eq!(cloud.jobs()[0].progress, 100);
}
