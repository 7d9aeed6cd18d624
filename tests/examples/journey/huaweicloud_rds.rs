//! A backup of one instance onto another one of the same engine.

use super::screen::Screen;
use super::{Wish, missing};
use huaweicloud_rds::backups::newest_usable;
use huaweicloud_rds::operations::{
    ListBackups, ListInstances, RestorePoint, RestoreSource, RestoreTarget,
    RestoreToExistingInstance,
};
use huaweicloud_rds::{Client, Enumeration, Error};

// story
pub(crate) async fn restore(
    rds: &Client,
    wish: &Wish,
    screen: &Screen,
) -> Result<(), Error> {
    let instances =
        rds.list_instances(ListInstances::new()).pages().collect_all().await?;
    let target = instances.iter().find(|one| one.id.as_ref() == Some(&wish.target));
    let target = target.ok_or_else(|| missing("instance", &wish.target))?;
    screen.say(format!("{} instances; {} is overwritten", instances.len(), wish.target));

    let backups =
        rds.list_backups(ListBackups::new(&wish.source)).pages().collect_all().await?;
    let wanted = backups.iter().filter(|backup| wish.wants(&backup.id));
    let backup = newest_usable(wanted, target)?.id.as_deref().unwrap_or_default();
    screen.say(format!(
        "{} backups of {}; the one is {backup}",
        backups.len(),
        wish.source
    ));

    let source = RestoreSource::new(&wish.source, RestorePoint::backup(backup));
    let request =
        RestoreToExistingInstance::new(source, RestoreTarget::new(&wish.target));
    let restore = rds.restore_to_existing_instance(request).await?;
    rds.wait_for_job(restore.job_id()?).on_progress(screen.bar()).await?;

    let instance = rds.wait_for_instance(&wish.target).on_progress(screen.bar()).await?;
    let status = instance.status.as_ref().map_or("unknown", Enumeration::as_str);
    screen.say(format!("Restored: {} is {status}", wish.target));
    Ok(())
}
// end
