use crate::{alibabacloud_rds, calls_of, cloud};
use alibabacloud_rds::operations::CreateBackup;
use simulated_cloud::{FaultRule, JobFault, Service, SimulatedCloud, defaults};
use std::time::Duration;

mod by_backup {
    use alibabacloud_rds::arguments::{
        EndTime, FromStartTime, Name, Newname, StartTime, ToStartTime,
    };
    use alibabacloud_rds::backups::newest_usable;
    use alibabacloud_rds::operations::*;
    use alibabacloud_rds::{Client, Timestamp};
    use std::time::Duration;

    pub async fn restore(
        rds: &Client,
        source: &str,
        target: &str,
    ) -> Result<(), Box<dyn std::error::Error>> {
        let day = Duration::from_secs(24 * 3600);
        let (start, end) = (rds.now() - 7 * day, rds.now());
        let last_week = CrossRegionBackupQuery::range(EndTime(end), StartTime(start));
        let list = DescribeCrossRegionBackups::new(source, last_week);
        let backups = rds.describe_cross_region_backups(list).pages();
        let backups = backups.collect_all().await?;
        let instances = DescribeDbInstances::new().db_instance_id(target);
        let instance = rds.describe_db_instances(instances).pages().try_next().await?;
        let instance = instance.ok_or("there is no such instance")?;
        let backup = newest_usable(&backups, &instance)?;
        let backup_id = backup.cross_backup_id.unwrap_or_default().to_string();

        // The answer will name no task: the one that isn't there yet will be it.
        let from = Timestamp::from(rds.now() - day);
        let to = Timestamp::from(rds.now() + day);
        let tasks = DescribeHistoryTasks::new(
            FromStartTime(from.as_str()),
            ToStartTime(to.as_str()),
        );
        let tasks = tasks.instance_id(target);
        let earlier = rds.describe_history_tasks(tasks.clone()).pages();
        let earlier = earlier.collect_all().await?;
        let earlier = earlier.into_iter().filter_map(|task| task.task_id);

        let orders = RestoredTable::new(Name("orders"), Newname("orders_restored"));
        let shop = RestoreDatabase::new(Name("shop"), Newname("shop_restored"));
        let request = RestoreDdrTable::new(
            target,
            [shop.tables([orders])],
            RestorePoint::backup_set(backup_id),
        );
        rds.restore_ddr_table(request).await?;

        rds.wait_for_history_task(tasks)
            .not_among(earlier)
            .on_progress(|progress| println!("{progress}"))
            .await?;
        rds.wait_for_instance(target).await?;
        Ok(())
    }
}

#[tokio::test]
async fn a_table_is_restored() {
    let cloud = cloud().await;
    restored(&cloud).await;
    assert_eq!(cloud.jobs()[0].progress, 100);
}

/// The task of before is the newest until that of the restore is known.
#[tokio::test]
async fn another_task_is_not_taken_for_the_restore() {
    let cloud = cloud().await;
    let late = JobFault::UnknownFor(Duration::from_secs(120));
    let rule = FaultRule::new(Service::AlibabaCloudRds, late);
    cloud.add_fault(rule.operation("RestoreDdrTable"));
    let rds = alibabacloud_rds(&cloud);
    let target = defaults::ALIBABA_RDS_TARGET_INSTANCE;
    rds.create_backup(CreateBackup::new(target)).await.unwrap();
    cloud.clock().advance(Duration::from_secs(400));
    restored(&cloud).await;
    let done: Vec<u8> = cloud.jobs().iter().map(|job| job.progress).collect();
    assert_eq!(done, [100, 100]);
    // Not one look at what was there, but those of five minutes.
    assert!(calls_of(&cloud, "DescribeHistoryTasks") > 5);
}

async fn restored(cloud: &SimulatedCloud) {
    let rds = alibabacloud_rds(cloud);
    let (source, target) =
        (defaults::ALIBABA_RDS_SOURCE_INSTANCE, defaults::ALIBABA_RDS_TARGET_INSTANCE);
    by_backup::restore(&rds, source, target).await.unwrap();
    let restores = cloud.restores_onto(target);
    assert_eq!(restores.len(), 1);
    assert_eq!(restores[0].backup_id(), Some(defaults::ALIBABA_RDS_BACKUP));
    assert_eq!(restores[0].tables[0].new_name, "orders_restored");
}
