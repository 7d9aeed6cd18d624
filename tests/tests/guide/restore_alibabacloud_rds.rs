use crate::{NOW, alibabacloud_rds, cloud};
use simulated_cloud::defaults;
use std::time::{Duration, UNIX_EPOCH};

mod by_backup {
    use alibabacloud_rds::arguments::{
        EndTime, FromStartTime, Name, Newname, StartTime, ToStartTime,
    };
    use alibabacloud_rds::backups::newest_usable;
    use alibabacloud_rds::operations::*;
    use alibabacloud_rds::{Client, Timestamp};
    use std::time::{Duration, SystemTime};

    pub async fn restore(
        rds: &Client,
        source: &str,
        target: &str,
        now: SystemTime,
    ) -> Result<(), Box<dyn std::error::Error>> {
        let week = Duration::from_secs(7 * 24 * 3600);
        let last_week =
            CrossRegionBackupQuery::range(EndTime(now), StartTime(now - week));
        let list = DescribeCrossRegionBackups::new(source, last_week);
        let backups = rds.describe_cross_region_backups(list).pages();
        let backups = backups.collect_all().await?;
        let instances = DescribeDbInstances::new().db_instance_id(target);
        let instance = rds.describe_db_instances(instances).pages().try_next().await?;
        let instance = instance.ok_or("there is no such instance")?;
        let backup = newest_usable(&backups, &instance)?;
        let backup_id = backup.cross_backup_id.unwrap_or_default().to_string();

        let orders = RestoredTable::new(Name("orders"), Newname("orders_restored"));
        let shop = RestoreDatabase::new(Name("shop"), Newname("shop_restored"));
        let request = RestoreDdrTable::new(
            target,
            [shop.tables([orders])],
            RestorePoint::backup_set(backup_id),
        );
        rds.restore_ddr_table(request).await?;

        // The answer names no task: it is the newest one of the instance.
        let from = Timestamp::from(now - Duration::from_secs(60));
        let to = Timestamp::from(now + Duration::from_secs(600));
        let tasks = DescribeHistoryTasks::new(
            FromStartTime(from.as_str()),
            ToStartTime(to.as_str()),
        );
        rds.wait_for_history_task(tasks.instance_id(target))
            .on_progress(|progress| println!("{progress}"))
            .await?;
        rds.wait_for_instance(target).await?;
        Ok(())
    }
}

#[tokio::test]
async fn a_table_is_restored() {
    let cloud = cloud().await;
    let rds = alibabacloud_rds(&cloud);
    let now = UNIX_EPOCH + Duration::from_secs(NOW);
    let (source, target) =
        (defaults::ALIBABA_RDS_SOURCE_INSTANCE, defaults::ALIBABA_RDS_TARGET_INSTANCE);
    by_backup::restore(&rds, source, target, now).await.unwrap();
    let restores = cloud.restores_onto(target);
    assert_eq!(restores.len(), 1);
    assert_eq!(restores[0].backup_id(), Some(defaults::ALIBABA_RDS_BACKUP));
    assert_eq!(restores[0].tables[0].new_name, "orders_restored");
    assert_eq!(cloud.jobs()[0].progress, 100);
}
