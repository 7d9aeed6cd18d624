//! A backup of one instance onto another one.

use super::screen::Screen;
use super::{Wish, missing};
use huaweicloud_gaussdb::arguments::{SourceInstanceId, TargetInstanceId};
use huaweicloud_gaussdb::backups::newest_usable;
use huaweicloud_gaussdb::operations::{
    ListGaussMySqlInstancesUnifyStatus, RestoreOldInstance, RestorePoint,
    ShowGaussMySqlBackupList,
};
use huaweicloud_gaussdb::{Client, Enumeration, Error};

// story
pub(crate) async fn restore(
    db: &Client,
    wish: &Wish,
    screen: &Screen,
) -> Result<(), Error> {
    let list = ListGaussMySqlInstancesUnifyStatus::new();
    let instances =
        db.list_gauss_my_sql_instances_unify_status(list).pages().collect_all().await?;
    let target = instances.iter().find(|one| one.id.as_ref() == Some(&wish.target));
    target.ok_or_else(|| missing("instance", &wish.target))?;
    screen.say(format!("{} instances; {} is overwritten", instances.len(), wish.target));

    let list = ShowGaussMySqlBackupList::new().instance_id(&wish.source);
    let backups = db.show_gauss_my_sql_backup_list(list).pages().collect_all().await?;
    let wanted = backups.iter().filter(|backup| wish.wants(&backup.id));
    let backup = newest_usable(wanted)?.id.as_deref().unwrap_or_default();
    screen.say(format!(
        "{} backups of {}; the one is {backup}",
        backups.len(),
        wish.source
    ));

    let (source, target) =
        (SourceInstanceId(&*wish.source), TargetInstanceId(&*wish.target));
    let request = RestoreOldInstance::new(source, target, RestorePoint::backup(backup));
    let restore = db.restore_old_instance(request).await?;
    db.wait_for_job(restore.job_id()?).on_progress(screen.bar()).await?;

    let answer = db.wait_for_instance(&wish.target).on_progress(screen.bar()).await?;
    let status = answer.instance.and_then(|instance| instance.status);
    let status = status.as_ref().map_or("unknown", Enumeration::as_str);
    screen.say(format!("Restored: {} is {status}", wish.target));
    Ok(())
}
// end
