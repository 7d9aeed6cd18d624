use crate::{NOW, cloud, huaweicloud};
use simulated_cloud::{FalseAnswer, FaultRule, Service, defaults};
use std::time::{Duration, UNIX_EPOCH};

mod by_backup {
    use huaweicloud_cbr::backups::{mappings, newest_usable};
    use huaweicloud_cbr::operations::*;
    use huaweicloud_cbr::types::OperationType;
    use huaweicloud_cbr::{Client, Timestamp};
    use std::time::{Duration, SystemTime};

    pub async fn restore(
        cbr: &Client,
        server: &str,
        now: SystemTime,
    ) -> Result<(), Box<dyn std::error::Error>> {
        let list = ListBackups::new().resource_id(server);
        let backups = cbr.list_backups(list).pages().collect_all().await?;
        let backup_id =
            newest_usable(&backups, server)?.id.as_deref().unwrap_or_default();

        // Each disk has a backup of its own in that of the server. It goes back onto its disk.
        let shown = cbr.show_backup(ShowBackup::new(backup_id)).await?;
        let disks = mappings(&shown.backup.ok_or("the backup is gone")?)?;
        let target = RestoreTarget::server(disks, server);
        let request = RestoreBackup::new(backup_id, BackupRestore::new(target));
        let restore = cbr.restore_backup(request).await?;

        // The answer may name the task. If it doesn't, the newest restore of the server is it.
        match restore.job_id {
            Some(id) => {
                cbr.wait_for_operation_log(id).await?;
            }
            None => {
                let started = now - Duration::from_secs(60);
                let logs = ListOpLogs::new()
                    .operation_type(OperationType::Restore)
                    .resource_id(server)
                    .start_time(Timestamp::from(started));
                cbr.wait_for_restore(logs)
                    .on_progress(|progress| println!("{progress}"))
                    .await?;
            }
        }
        cbr.wait_for_backup(backup_id).await?;
        Ok(())
    }
}

async fn restores_with(answer: Option<FalseAnswer>) {
    let cloud = cloud().await;
    if let Some(answer) = answer {
        let rule = FaultRule::new(Service::HuaweiCloudCbr, answer);
        cloud.add_fault(rule.operation("RestoreBackup"));
    }
    let config = huaweicloud(&cloud, "huaweicloud-cbr");
    let cbr = huaweicloud_cbr::Client::new(config).unwrap();
    let now = UNIX_EPOCH + Duration::from_secs(NOW);
    by_backup::restore(&cbr, defaults::CBR_SERVER, now).await.unwrap();
    let restores = cloud.restores_onto(defaults::CBR_SERVER);
    assert_eq!(restores.len(), 1);
    assert_eq!(restores[0].backup_id(), Some(defaults::CBR_SERVER_BACKUP));
    let disk = (defaults::CBR_SERVER_DISK_BACKUP, defaults::CBR_VOLUME);
    assert_eq!(restores[0].disks, [(disk.0.to_owned(), disk.1.to_owned())]);
    assert_eq!(cloud.jobs()[0].progress, 100);
}

#[tokio::test]
async fn a_backup_is_restored() {
    restores_with(None).await;
}

#[tokio::test]
async fn a_backup_is_restored_by_a_job_id() {
    let body = r#"{"job_id": "0b000000-0000-4000-8000-000000000001"}"#;
    restores_with(Some(FalseAnswer::new(202, body).after_handling())).await;
}
