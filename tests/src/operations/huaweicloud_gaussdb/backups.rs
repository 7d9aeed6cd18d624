//! Backups, and the windows of what can be restored.

use serde_json::{Value, json};

use crate::backups::{Backup, BackupMode, BackupStatus};
use crate::jobs::JobKind;
use crate::operations::databases::{
    backup_status_word, clip, instance, mode_word, name_of, refuse_busy,
    shown as windows, span, unknown_instance, windows as windows_of_day,
};
use crate::operations::{Call, Reply};
use crate::pages::{Sizes, Window};
use crate::refusal::Refusal;
use crate::state::State;
use crate::timestamp::{of_unix_milliseconds, with_offset};

/// The newest backup comes first.
fn newest_first<'a>(
    state: &'a State,
    call: &Call<'_>,
    fits: impl Fn(&Backup) -> bool,
) -> Vec<&'a Backup> {
    let mut backups: Vec<&Backup> =
        state.backups(call.service).filter(|own| fits(own)).collect();
    backups.sort_by_key(|own| std::cmp::Reverse(state.backup_times(own).0));
    backups
}

pub(super) fn list(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let window = Window::by_offset(call, ("offset", 0), "limit", 100, Sizes::UpTo(100))?;
    let span = span(call)?;
    let backups = newest_first(state, call, |own| {
        own.mode != BackupMode::Incremental
            && call.lets_through("instance_id", &own.resource_id)
            && call.lets_through("backup_id", &own.id)
            && call.lets_through("backup_type", mode_word(own.mode))
            && call.lets_through("name", &own.name)
            && call
                .lets_through("instance_name", &name_of(call, state, &own.resource_id))
            && span.is_none_or(|(from, to)| {
                (from..=to).contains(&state.backup_times(own).0)
            })
    });
    let page = call.page(&backups, window);
    let backups: Vec<Value> = page
        .rows
        .iter()
        .map(|own| {
            let status = state.backup_status(own, call.now);
            let is_over = status != BackupStatus::Building;
            let (begun, done) = state.backup_times(own);
            let took = done.duration_since(begun).unwrap_or_default().as_secs() / 60;
            json!({
                "id": own.id,
                "name": own.name,
                "description": own.description,
                "instance_id": own.resource_id,
                "instance_name": name_of(call, state, &own.resource_id),
                "type": mode_word(own.mode),
                "status": backup_status_word(status),
                "backup_level": "1",
                "begin_time": with_offset(begun),
                "end_time": if is_over { with_offset(done) } else { String::new() },
                "take_up_time": if is_over { took } else { 0 },
                // Megabytes in this list, kilobytes in the others.
                "size": if is_over { own.size_bytes / (1024 * 1024) } else { 0 },
                "datastore": {
                    "type": state.backup_engine(own).unwrap_or("gaussdb-mysql"),
                    "version": "8.0",
                },
            })
        })
        .collect();
    Ok(json!({ "backups": backups, "total_count": page.total }).into())
}

pub(super) fn list_of_instance(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let id = call.path_parameter("instance_id")?;
    instance(call, state, id)?;
    let window = Window::by_offset(call, ("offset", 0), "limit", 100, Sizes::UpTo(100))?;
    let named = call.query("filter_field") == Some("name");
    let content = call.query("filter_content").filter(|_| named).unwrap_or_default();
    let mut backups = newest_first(state, call, |own| {
        own.resource_id == id
            && own.mode != BackupMode::Incremental
            && own.name.contains(content)
    });
    match call.query("order_field") {
        Some("name") => backups.sort_by(|one, other| one.name.cmp(&other.name)),
        Some("type") => backups.sort_by_key(|own| mode_word(own.mode)),
        _ => {}
    }
    if call.query("order_rule") == Some("asc") {
        backups.reverse();
    }
    let page = call.page(&backups, window);
    let backups: Vec<Value> = page
        .rows
        .iter()
        .map(|own| {
            let status = state.backup_status(own, call.now);
            let (begun, done) = state.backup_times(own);
            json!({
                "id": own.id,
                "name": own.name,
                "description": own.description,
                "instance_id": own.resource_id,
                "instance_name": name_of(call, state, &own.resource_id),
                "size": (own.size_bytes / 1024).to_string(),
                "size_unit": "KB",
                "status": backup_status_word(status),
                "created": with_offset(begun),
                "updated": with_offset(done.min(call.now)),
                "backup_type": "Snapshot",
                "backup_level": "1",
                "backup_method": "Snapshot",
                "backup_mode": "completed",
                "time_zone": "UTC",
            })
        })
        .collect();
    let total = page.total.to_string();
    Ok(json!({ "backups": backups, "total_count": total }).into())
}

pub(super) fn list_incremental(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let id = call.path_parameter("instance_id")?;
    instance(call, state, id)?;
    let sizes = Sizes::OneOf(&[10, 20, 50]);
    let window = Window::by_offset(call, ("offset", 0), "limit", 10, sizes)?;
    let span = span(call)?;
    let backups = newest_first(state, call, |own| {
        own.resource_id == id
            && own.mode == BackupMode::Incremental
            && span.is_none_or(|(from, to)| {
                (from..=to).contains(&state.backup_times(own).0)
            })
    });
    let page = call.page(&backups, window);
    let backups: Vec<Value> = page
        .rows
        .iter()
        .map(|own| {
            let (begun, done) = state.backup_times(own);
            json!({
                "id": own.id,
                "name": own.name,
                "instance_id": own.resource_id,
                "begin_time": with_offset(begun),
                "end_time": with_offset(done),
                "size": own.size_bytes / 1024,
            })
        })
        .collect();
    Ok(json!({ "backups": backups, "total_count": page.total }).into())
}

pub(super) fn create(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let instance_id = call.required("/instance_id")?;
    let name = call.required("/name")?;
    if state.resource(call.service, instance_id).is_none() {
        return Err(unknown_instance());
    }
    refuse_busy(call, state, &[instance_id])?;
    let id = format!("{:032x}br07", 0xb_0000_0000_u64 + state.next_made());
    let mut job =
        call.job(JobKind::Backup, "CreateGaussDBforMySQLManualBackup", instance_id);
    job.backup_id = Some(id.clone());
    let job_id = state.start(job);
    let mut backup = Backup::new(call.service, id.clone(), instance_id)
        .name(name)
        .mode(BackupMode::Manual)
        .made_at(call.now);
    backup.job_id = Some(job_id.clone());
    call.text("/description").unwrap_or_default().clone_into(&mut backup.description);
    let shown = json!({
        "id": id,
        "name": name,
        "description": backup.description,
        "instance_id": instance_id,
        "type": "manual",
        "status": backup_status_word(BackupStatus::Building),
        "begin_time": with_offset(call.now),
    });
    state.add_backup(backup);
    Ok(json!({ "backup": shown, "job_id": job_id }).into())
}

/// `date` wins over `start_time` and `end_time`, which go together.
pub(super) fn list_restore_times(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let own = instance(call, state, call.path_parameter("instance_id")?)?;
    let moment = |text: &str| of_unix_milliseconds(text.parse().ok()?);
    let start = call.time("start_time", moment)?;
    let end = call.time("end_time", moment)?;
    let list = match (call.query("date"), start, end) {
        (None, Some(start), Some(end)) => {
            windows(&clip(&state.windows(own, call.now), (start, end)))
        }
        (None, Some(_), None) => return Err(call.missing("end_time")),
        (None, None, Some(_)) => return Err(call.missing("start_time")),
        _ => windows_of_day(call, state, own)?,
    };
    Ok(json!({ "restore_times": list }).into())
}
