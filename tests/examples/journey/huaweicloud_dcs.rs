//! A cache, from a backup of its own.

use super::screen::Screen;
use super::{Wish, missing};
use huaweicloud_dcs::arguments::{BackupId, InstanceId};
use huaweicloud_dcs::backups::newest_usable;
use huaweicloud_dcs::operations::{
    ListBackupRecords, ListInstances, ListRestoreRecords, RestoreInstance,
};
use huaweicloud_dcs::{Client, Enumeration, Error};

// story
pub(crate) async fn restore(
    dcs: &Client,
    wish: &Wish,
    screen: &Screen,
) -> Result<(), Error> {
    let instances =
        dcs.list_instances(ListInstances::new()).pages().collect_all().await?;
    let target =
        instances.iter().find(|one| one.instance_id.as_ref() == Some(&wish.target));
    target.ok_or_else(|| missing("instance", &wish.target))?;
    screen.say(format!("{} instances; {} is overwritten", instances.len(), wish.target));

    let list = ListBackupRecords::new(&wish.source);
    let backups = dcs.list_backup_records(list).pages().collect_all().await?;
    let wanted = backups.iter().filter(|backup| wish.wants(&backup.backup_id));
    let backup = newest_usable(wanted)?.backup_id.as_deref().unwrap_or_default();
    screen.say(format!(
        "{} backups of {}; the one is {backup}",
        backups.len(),
        wish.source
    ));

    let request = RestoreInstance::new(InstanceId(&*wish.target), BackupId(backup));
    let restore = dcs.restore_instance(request).await?;
    let records = ListRestoreRecords::new(&wish.target);
    dcs.wait_for_restore(records, restore.restore_id()?)
        .on_progress(screen.bar())
        .await?;

    let instance = dcs.wait_for_instance(&wish.target).on_progress(screen.bar()).await?;
    let status = instance.status.as_ref().map_or("unknown", Enumeration::as_str);
    screen.say(format!("Restored: {} is {status}", wish.target));
    Ok(())
}
// end
