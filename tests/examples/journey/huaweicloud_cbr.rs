//! A server with its disks, from a backup in a vault.

use super::screen::Screen;
use super::{Wish, missing};
use huaweicloud_cbr::backups::{mappings, newest_usable};
use huaweicloud_cbr::operations::{
    BackupRestore, ListBackups, ListOpLogs, ListVault, RestoreBackup, RestoreTarget,
    ShowBackup,
};
use huaweicloud_cbr::{Client, Enumeration, Error, Timestamp};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

// story
pub(crate) async fn restore(
    cbr: &Client,
    wish: &Wish,
    screen: &Screen,
) -> Result<(), Error> {
    let vaults = cbr.list_vault(ListVault::new()).pages().collect_all().await?;
    let resources = || vaults.iter().flat_map(|vault| &vault.resources);
    let target = resources().find(|resource| resource.id.as_ref() == Some(&wish.target));
    target.ok_or_else(|| missing("resource", &wish.target))?;
    let all = resources().count();
    screen.say(format!(
        "{} vaults, {all} resources; {} is overwritten",
        vaults.len(),
        wish.target
    ));

    let list = ListBackups::new().resource_id(&wish.source);
    let backups = cbr.list_backups(list).pages().collect_all().await?;
    let wanted = backups.iter().filter(|backup| wish.wants(&backup.id));
    let backup = newest_usable(wanted, &wish.source)?.id.as_deref().unwrap_or_default();
    screen.say(format!(
        "{} backups of {}; the one is {backup}",
        backups.len(),
        wish.source
    ));

    let disks =
        cbr.show_backup(ShowBackup::new(backup)).await?.backup.unwrap_or_default();
    let onto = RestoreTarget::server(mappings(&disks)?, &*wish.target);
    let logs = ListOpLogs::new()
        .operation_type(Enumeration::from_wire("restore"))
        .resource_id(&wish.target)
        .start_time(Timestamp::from(cbr.now() - DAY));
    let earlier = cbr.list_op_logs(logs.clone()).pages().collect_all().await?;
    let earlier = earlier.into_iter().filter_map(|log| log.id);

    cbr.restore_backup(RestoreBackup::new(backup, BackupRestore::new(onto))).await?;
    let restore = cbr.wait_for_restore(logs).not_among(earlier);
    restore.on_progress(screen.bar()).await?;

    let answer = cbr.wait_for_backup(backup).on_progress(screen.bar()).await?;
    let status = answer.backup.and_then(|backup| backup.status);
    let status = status.as_ref().map_or("unknown", Enumeration::as_str);
    screen.say(format!("Restored: {}, and the backup is {status} again", wish.target));
    Ok(())
}
// end
