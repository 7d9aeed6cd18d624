//! Restores: from another region, from the instance's own, to a new instance.

use serde_json::json;

use super::table_meta::read;
use super::{instance, refuse_busy};
use crate::backups::{BackupMode, BackupStatus};
use crate::jobs::JobKind;
use crate::operations::{Call, Reply};
use crate::refusal::Refusal;
use crate::resources::Resource;
use crate::restores::RestoredFrom;
use crate::state::State;
use crate::timestamp::parse_extended;

/// A backup set in the right place that can be restored.
fn from_set(
    call: &Call<'_>,
    state: &State,
    (field, id): (&str, &str),
    is_remote: bool,
) -> Result<(Resource, RestoredFrom), Refusal> {
    let unknown = || {
        let why = format!("The {field} is unknown.");
        Refusal::new(404, "InvalidBackupSetID.NotFound", why)
    };
    let backup = state.backup(call.service, id).ok_or_else(unknown)?;
    if backup.is_remote != is_remote {
        return Err(unknown());
    }
    let is_ready = state.backup_status(backup, call.now) == BackupStatus::Ready;
    if !is_ready || backup.mode == BackupMode::Incremental {
        let why = "The state of the backup set does not allow this.";
        return Err(Refusal::new(403, "IncorrectBackupSetState", why));
    }
    let source = state.resource(call.service, &backup.resource_id).cloned();
    let mut source = source
        .unwrap_or_else(|| Resource::instance(call.service, backup.resource_id.clone()));
    source.engine = state.backup_engine(backup).map(str::to_owned);
    Ok((source, RestoredFrom::Backup(id.to_owned())))
}

fn moment(call: &Call<'_>, time: &str) -> Result<std::time::SystemTime, Refusal> {
    parse_extended(time)
        .filter(|time| *time < call.now)
        .ok_or_else(|| call.invalid("RestoreTime", "it is no time in the past"))
}

fn refuse_out_of_reach(
    call: &Call<'_>,
    state: &State,
    source: &Resource,
    time: &str,
) -> Result<RestoredFrom, Refusal> {
    if !state.is_restorable(source, moment(call, time)?, call.now) {
        let why = "There is no backup for this point in time.";
        return Err(Refusal::new(404, "InvalidBackup.NotFound", why));
    }
    Ok(RestoredFrom::Time(time.to_owned()))
}

/// A moment of an instance in another region.
fn from_moment(
    call: &Call<'_>,
    state: &State,
) -> Result<(Resource, RestoredFrom), Refusal> {
    let time = call.required_query("RestoreTime")?;
    let region = call.required_query("SourceRegion")?;
    let source_id = call.required_query("SourceDBInstanceName")?;
    moment(call, time)?;
    let source = state
        .resource(call.service, source_id)
        .filter(|source| source.region.as_deref() == Some(region))
        .ok_or_else(|| {
            let why = "The region has no instance SourceDBInstanceName.";
            Refusal::new(404, "InvalidDBInstance.NotFound", why)
        })?;
    let from = refuse_out_of_reach(call, state, source, time)?;
    Ok((source.clone(), from))
}

fn refuse_other_engine(source: &Resource, target: &Resource) -> Result<(), Refusal> {
    if source.engine.is_some() && source.engine != target.engine {
        let why = "The engine of the instance does not support this backup set.";
        return Err(Refusal::new(400, "InvalidDBInstanceEngineType.Format", why));
    }
    Ok(())
}

pub(super) fn from_another_region(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let target_id = call.required_query("DBInstanceId")?;
    let target = instance(call, state, target_id)?;
    let (source, from) = match call.required_query("RestoreType")? {
        "0" => {
            let id = call.required_query("BackupId")?;
            from_set(call, state, ("BackupId", id), true)?
        }
        "1" => from_moment(call, state)?,
        _ => return Err(call.invalid("RestoreType", "it has to be 0 or 1")),
    };
    refuse_other_engine(&source, target)?;
    start_tables(call, state, &source, target_id, from)?;
    Ok(json!({ "DBInstanceId": target_id }).into())
}

pub(super) fn from_own_region(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let id = call.required_query("DBInstanceId")?;
    let own = instance(call, state, id)?.clone();
    let sent = |name: &str| call.query(name).filter(|value| !value.is_empty());
    let from = match (sent("BackupId"), sent("RestoreTime")) {
        (Some(set), _) => {
            let (source, from) = from_set(call, state, ("BackupId", set), false)?;
            if source.id != own.id {
                let why = "The instance has no such backup set.";
                return Err(Refusal::new(404, "InvalidBackupSetID.NotFound", why));
            }
            refuse_other_engine(&source, &own)?;
            from
        }
        (None, Some(time)) => refuse_out_of_reach(call, state, &own, time)?,
        (None, None) => return Err(call.missing("BackupId")),
    };
    start_tables(call, state, &own, id, from)?;
    Ok(json!({}).into())
}

fn start_tables(
    call: &Call<'_>,
    state: &mut State,
    source: &Resource,
    target_id: &str,
    from: RestoredFrom,
) -> Result<(), Refusal> {
    let (databases, tables) = read(call, call.required_query("TableMeta")?)?;
    let is_same_name = |(old, new): &(String, String)| old == new;
    if source.id == target_id && databases.iter().any(is_same_name) {
        let why = "Onto the source itself databases are restored under new names.";
        return Err(Refusal::new(400, "InvalidParamTableMetaForRestore.Content", why));
    }
    refuse_busy(call, state, target_id)?;
    let mut restore = call.restore(JobKind::Restore, &source.id, target_id, from);
    restore.databases = databases;
    restore.tables = tables;
    call.start_restore(state, "RestoreTable", restore, []);
    Ok(())
}

/// Source and moment of a new instance: each action has its own words for the two types.
fn of_new_instance(
    call: &Call<'_>,
    state: &State,
    (set, time): (&str, &str),
) -> Result<(Resource, RestoredFrom), Refusal> {
    let restore_type = call.required_query("RestoreType")?;
    if restore_type == set {
        let id = call.required_query("BackupSetId")?;
        from_set(call, state, ("BackupSetId", id), true)
    } else if restore_type == time {
        from_moment(call, state)
    } else {
        Err(call.invalid("RestoreType", format!("it has to be {set} or {time}")))
    }
}

pub(super) fn check_new_instance(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let engine = call.required_query("Engine")?;
    let (source, _) = of_new_instance(call, state, ("0", "1"))?;
    let is_valid = source.engine.as_deref().is_none_or(|own| own == engine)
        && !state.quota_is_used_up(call.service);
    Ok(json!({ "IsValid": is_valid.to_string() }).into())
}

pub(super) fn to_new_instance(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let engine = call.required_query("Engine")?;
    let version = call.required_query("EngineVersion")?;
    let region = call.required_query("RegionId")?;
    let (source, from) = of_new_instance(call, state, ("BackupSet", "BackupTime"))?;
    if source.engine.as_deref().is_some_and(|own| own != engine) {
        let why = "The engine does not support this backup set.";
        return Err(Refusal::new(400, "InvalidDBInstanceEngineType.Format", why));
    }
    if state.quota_is_used_up(call.service) {
        let why = "The account's limit is used up.";
        return Err(Refusal::new(400, "InsufficientAvailableQuota", why));
    }
    let number = state.next_made();
    let id = format!("rm-made{number:010}");
    let mut made = Resource::instance(call.service, id.clone())
        .engine(engine)
        .engine_version(version)
        .region(region);
    if let Some(name) = call.query("DBInstanceDescription") {
        made = made.name(name);
    }
    made.made_at = Some(call.now);
    state.add_resource(made);
    let restore = call.restore(JobKind::RestoreToNew, &source.id, &id, from);
    call.start_restore(state, "CreateDdrInstance", restore, []);
    Ok(json!({
        "DBInstanceId": id,
        "ConnectionString": format!("{id}.mysql.simulated.invalid"),
        "Port": "3306",
        "OrderId": format!("{}", 210_000_000_000_u64 + number),
    })
    .into())
}
