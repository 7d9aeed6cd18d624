//! Backups, and the windows of what can be restored.

use serde_json::{Value, json};

use crate::backups::{Backup, BackupMode, BackupStatus};
use crate::jobs::JobKind;
use crate::operations::databases::{
    backup_status_word, instance, mode_word, refuse_busy, span, windows,
};
use crate::operations::{Call, Reply};
use crate::pages::{Sizes, Window};
use crate::refusal::Refusal;
use crate::state::State;
use crate::timestamp::{unix_milliseconds, with_offset};

pub(super) fn list(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    page_of(call, state, false)
}

pub(super) fn list_offsite(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    page_of(call, state, true)
}

/// The newest backup comes first.
fn page_of(
    call: &Call<'_>,
    state: &mut State,
    is_remote: bool,
) -> Result<Reply, Refusal> {
    let instance_id = call.required_query("instance_id")?;
    instance(call, state, instance_id)?;
    let window = Window::by_offset(call, ("offset", 0), "limit", 100, Sizes::UpTo(100))?;
    let span = span(call)?;
    let mut backups: Vec<&Backup> = state
        .backups(call.service)
        .filter(|own| {
            let status = state.backup_status(own, call.now);
            let (begun, _) = state.backup_times(own);
            own.resource_id == instance_id
                && own.is_remote == is_remote
                && call.lets_through("backup_id", &own.id)
                && call.lets_through("backup_type", mode_word(own.mode))
                && call.lets_through("status", backup_status_word(status))
                && span.is_none_or(|(from, to)| (from..=to).contains(&begun))
        })
        .collect();
    backups.sort_by_key(|own| std::cmp::Reverse(state.backup_times(own).0));
    let page = call.page(&backups, window);
    let backups: Vec<Value> =
        page.rows.iter().map(|own| shown(call, state, own)).collect();
    Ok(json!({ "backups": backups, "total_count": page.total }).into())
}

fn shown(call: &Call<'_>, state: &State, backup: &Backup) -> Value {
    let status = state.backup_status(backup, call.now);
    let (begun, done) = state.backup_times(backup);
    let is_over = status != BackupStatus::Building;
    let source = state.resource(call.service, &backup.resource_id);
    json!({
        "id": backup.id,
        "instance_id": backup.resource_id,
        "name": backup.name,
        "type": mode_word(backup.mode),
        "status": backup_status_word(status),
        "begin_time": with_offset(begun),
        "end_time": if is_over { with_offset(done) } else { String::new() },
        // Kilobytes, as this service tells them.
        "size": if is_over { backup.size_bytes / 1024 } else { 0 },
        "datastore": {
            "type": state.backup_engine(backup).unwrap_or("MySQL"),
            "version": source.map_or("8.0", |own| own.version()),
        },
        "databases": [],
    })
}

pub(super) fn create(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let instance_id = call.required("/instance_id")?;
    let name = call.required("/name")?;
    instance(call, state, instance_id)?;
    refuse_busy(call, state, &[instance_id])?;
    let id = format!("0b0c0000-0000-4000-8000-{:012x}", state.next_made());
    let mut job = call.job(JobKind::Backup, "CreateManualBackup", instance_id);
    job.backup_id = Some(id.clone());
    let job_id = state.start(job);
    let mut backup = Backup::new(call.service, id.clone(), instance_id)
        .name(name)
        .mode(BackupMode::Manual)
        .made_at(call.now);
    backup.job_id = Some(job_id);
    call.text("/description").unwrap_or_default().clone_into(&mut backup.description);
    let mut shown = json!({
        "id": id,
        "instance_id": instance_id,
        "name": name,
        "type": "manual",
        "status": backup_status_word(BackupStatus::Building),
        "begin_time": with_offset(call.now),
        "databases": call.list("/databases"),
    });
    if !backup.description.is_empty() {
        shown["description"] = backup.description.clone().into();
    }
    state.add_backup(backup);
    Ok(json!({ "backup": shown }).into())
}

pub(super) fn list_restore_times(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let instance = instance(call, state, call.path_parameter("instance_id")?)?;
    Ok(json!({ "restore_time": windows(call, state, instance)? }).into())
}

/// From the first window's start to the last one's end.
pub(super) fn show_recovery_time(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let instance = instance(call, state, call.path_parameter("instance_id")?)?;
    let windows = state.windows(instance, call.now);
    let text = |time: Option<std::time::SystemTime>| {
        time.map(|time| unix_milliseconds(time).to_string()).unwrap_or_default()
    };
    Ok(json!({
        "recovery_min_time": text(windows.iter().map(|(start, _)| *start).min()),
        "recovery_max_time": text(windows.iter().map(|(_, end)| *end).max()),
    })
    .into())
}

pub(super) fn list_offsite_instances(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let window = Window::by_offset(call, ("offset", 0), "limit", 100, Sizes::UpTo(100))?;
    let has_any = |id: &str| {
        state.backups(call.service).any(|own| own.is_remote && own.resource_id == id)
    };
    let instances: Vec<_> =
        state.resources(call.service).filter(|own| has_any(&own.id)).collect();
    let page = call.page(&instances, window);
    let instances: Vec<Value> = page
        .rows
        .iter()
        .map(|own| {
            json!({
                "id": own.id,
                "name": own.name,
                "datastore": { "type": own.engine_name(), "version": own.version() },
                "source_region": call.region,
                "source_project_id": call.project_id,
                "destination_region": "cn-east-3",
                "destination_project_id": "6d1a4c70b52e4f0b9d5c3e8a7f21b064",
                "keep_days": 7,
            })
        })
        .collect();
    let body =
        json!({ "offsite_backup_instances": instances, "total_count": page.total });
    Ok(body.into())
}
