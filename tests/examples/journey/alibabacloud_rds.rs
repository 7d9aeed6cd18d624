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

    let (start, end) = (rds.now() - 30 * DAY, rds.now());
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

    let (from, to) = (rds.now() - DAY, rds.now() + DAY);
    let (from, to) = (Timestamp::from(from), Timestamp::from(to));
    let tasks = DescribeHistoryTasks::new(
        FromStartTime(from.as_str()),
        ToStartTime(to.as_str()),
    );
    let tasks = tasks.instance_id(&wish.target);
    let earlier = rds.describe_history_tasks(tasks.clone()).pages();
    let earlier = earlier.collect_all().await?.into_iter().filter_map(|one| one.task_id);

    let renamed = |name: &str| format!("{name}_restored");
    let (database, table) = (&wish.database, &wish.table);
    let tables = [RestoredTable::new(Name(table), Newname(&renamed(table)))];
    let databases =
        [RestoreDatabase::new(Name(database), Newname(&renamed(database)))
            .tables(tables)];
    let point = RestorePoint::backup_set(backup);
    rds.restore_ddr_table(RestoreDdrTable::new(&wish.target, databases, point)).await?;
    let task = rds.wait_for_history_task(tasks).not_among(earlier);
    task.on_progress(screen.bar()).await?;

    let instance = rds.wait_for_instance(&wish.target).on_progress(screen.bar()).await?;
    let status = instance.db_instance_status.as_ref();
    let status = status.map_or("unknown", alibabacloud_rds::Enumeration::as_str);
    screen.say(format!("Restored: {} is {status}", wish.target));
    Ok(())
}
// end
