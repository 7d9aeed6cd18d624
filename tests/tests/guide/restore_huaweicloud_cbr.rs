use crate::{calls_of, cloud, huaweicloud};
use simulated_cloud::{
    FalseAnswer, FaultRule, JobFault, Service, SimulatedCloud, defaults,
};
use std::time::Duration;

mod by_backup {
    use huaweicloud_cbr::backups::{mappings, newest_usable};
    use huaweicloud_cbr::operations::*;
    use huaweicloud_cbr::types::OperationType;
    use huaweicloud_cbr::{Client, Timestamp};
    use std::time::Duration;

    pub async fn restore(
        cbr: &Client,
        server: &str,
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

        // The answer may name no task: then the one that isn't there yet will be it.
        let day = Duration::from_secs(24 * 3600);
        let logs = ListOpLogs::new()
            .operation_type(OperationType::Restore)
            .resource_id(server)
            .start_time(Timestamp::from(cbr.now() - day));
        let earlier = cbr.list_op_logs(logs.clone()).pages().collect_all().await?;
        let earlier = earlier.into_iter().filter_map(|log| log.id);

        let restore = cbr.restore_backup(request).await?;
        if let Some(id) = restore.job_id {
            cbr.wait_for_operation_log(id).await?;
        } else {
            cbr.wait_for_restore(logs)
                .not_among(earlier)
                .on_progress(|progress| println!("{progress}"))
                .await?;
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
    restored(&cloud).await;
    let restores = cloud.restores_onto(defaults::CBR_SERVER);
    assert_eq!(restores.len(), 1);
    assert_eq!(restores[0].backup_id(), Some(defaults::CBR_SERVER_BACKUP));
    let disk = (defaults::CBR_SERVER_DISK_BACKUP, defaults::CBR_VOLUME);
    assert_eq!(restores[0].disks, [(disk.0.to_owned(), disk.1.to_owned())]);
    assert_eq!(cloud.jobs()[0].progress, 100);
}

async fn restored(cloud: &SimulatedCloud) {
    let config = huaweicloud(cloud, "huaweicloud-cbr");
    let cbr = huaweicloud_cbr::Client::new(config).unwrap();
    by_backup::restore(&cbr, defaults::CBR_SERVER).await.unwrap();
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

/// The restore of before is the newest until the new one is known.
#[tokio::test]
async fn another_restore_is_not_taken_for_this_one() {
    let cloud = cloud().await;
    restored(&cloud).await;
    cloud.forget_requests();
    let late = JobFault::UnknownFor(Duration::from_secs(120));
    let rule = FaultRule::new(Service::HuaweiCloudCbr, late);
    cloud.add_fault(rule.operation("RestoreBackup"));
    restored(&cloud).await;
    let done: Vec<u8> = cloud.jobs().iter().map(|job| job.progress).collect();
    assert_eq!(done, [100, 100]);
    // Not one look at what was there, but those of five minutes.
    assert!(calls_of(&cloud, "ListOpLogs") > 5);
}
