//! A table of an instance in another region, under a new name.

use super::screen::Screen;
use super::{Wish, missing};
use alibabacloud_rds::arguments::{
    EndTime, FromStartTime, Name, Newname, StartTime, ToStartTime,
};
use alibabacloud_rds::backups::newest_usable;
use alibabacloud_rds::operations::{
    CrossRegionBackupQuery, DescribeCrossRegionBackups, DescribeDbInstances,
    DescribeHistoryTasks, RestoreDatabase, RestoreDdrTable, RestorePoint, RestoredTable,
};
use alibabacloud_rds::{Client, Error, Timestamp};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

// story
pub(crate) async fn restore(
    rds: &Client,
    wish: &Wish,
    screen: &Screen,
) -> Result<(), Error> {
    let list = DescribeDbInstances::new();
    let instances = rds.describe_db_instances(list).pages().collect_all().await?;
    let target =
        instances.iter().find(|one| one.db_instance_id.as_ref() == Some(&wish.target));
    let target = target.ok_or_else(|| missing("instance", &wish.target))?;
    screen.say(format!("{} instances; {} is written to", instances.len(), wish.target));

    let (start, end) = (wish.begun - 30 * DAY, wish.begun);
    let month = CrossRegionBackupQuery::range(EndTime(end), StartTime(start));
    let list = DescribeCrossRegionBackups::new(&wish.source, month);
    let backups = rds.describe_cross_region_backups(list).pages().collect_all().await?;
    let id = |number: Option<i64>| number.map(|number| number.to_string());
    let wanted = backups.iter().filter(|backup| wish.wants(&id(backup.cross_backup_id)));
    let backup = id(newest_usable(wanted, target)?.cross_backup_id).unwrap_or_default();
    screen.say(format!(
        "{} backups of {}; the one is {backup}",
        backups.len(),
        wish.source
    ));

    let table = RestoredTable::new(Name("orders"), Newname("orders_restored"));
    let database =
        RestoreDatabase::new(Name("shop"), Newname("shop_restored")).tables([table]);
    let point = RestorePoint::backup_set(backup);
    rds.restore_ddr_table(RestoreDdrTable::new(&wish.target, [database], point)).await?;
    let (from, to) = (Timestamp::from(wish.begun), Timestamp::from(wish.begun + DAY));
    let tasks = DescribeHistoryTasks::new(
        FromStartTime(from.as_str()),
        ToStartTime(to.as_str()),
    );
    let tasks = tasks.instance_id(&wish.target);
    rds.wait_for_history_task(tasks).on_progress(screen.bar()).await?;

    let instance = rds.wait_for_instance(&wish.target).on_progress(screen.bar()).await?;
    let status = instance.db_instance_status.as_ref();
    let status = status.map_or("unknown", alibabacloud_rds::Enumeration::as_str);
    screen.say(format!("Restored: {} is {status}", wish.target));
    Ok(())
}
// end
