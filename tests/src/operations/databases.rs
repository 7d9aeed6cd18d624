//! What Huawei Cloud's two database services have in common.

use serde_json::{Value, json};
use std::time::SystemTime;

use super::{Call, Reply};
use crate::backups::{BackupMode, BackupStatus};
use crate::jobs::{JobRecord, JobStatus};
use crate::refusal::Refusal;
use crate::resources::{Condition, Resource};
use crate::restores::{RestoredFrom, RestoredTable};
use crate::state::State;
use crate::timestamp::{
    of_unix_milliseconds, parse_date, parse_offset, unix_milliseconds, with_offset,
};
use std::time::Duration;

pub(super) const DAY: Duration = Duration::from_secs(86_400);

pub(super) fn condition_word(condition: Condition) -> &'static str {
    match condition {
        Condition::Building => "BUILD",
        Condition::Ready => "ACTIVE",
        Condition::Restoring => "RESTORING",
        Condition::BackingUp => "BACKING UP",
        Condition::Failed => "FAILED",
    }
}

pub(super) fn backup_status_word(status: BackupStatus) -> &'static str {
    match status {
        BackupStatus::Building => "BUILDING",
        BackupStatus::Ready => "COMPLETED",
        BackupStatus::Failed => "FAILED",
    }
}

pub(super) fn mode_word(mode: BackupMode) -> &'static str {
    match mode {
        BackupMode::Automatic => "auto",
        BackupMode::Manual => "manual",
        BackupMode::Incremental => "incremental",
    }
}

pub(super) fn unknown_instance() -> Refusal {
    Refusal::new(404, "DBS.200002", "The instance is unknown or was deleted.")
}

pub(super) fn busy() -> Refusal {
    Refusal::new(409, "DBS.200019", "Another operation runs on the instance.")
}

pub(super) fn instance<'a>(
    call: &Call<'_>,
    state: &'a State,
    id: &str,
) -> Result<&'a Resource, Refusal> {
    state.resource(call.service, id).ok_or_else(unknown_instance)
}

/// Source and target of a restore, of one engine.
pub(super) fn source_and_target<'a>(
    call: &Call<'_>,
    state: &'a State,
    (source_id, target_id): (&str, &str),
) -> Result<(&'a Resource, &'a Resource), Refusal> {
    let source = state.resource(call.service, source_id).ok_or_else(|| {
        Refusal::new(404, "DBS.200013", "The source instance is unknown.")
    })?;
    let target = state.resource(call.service, target_id).ok_or_else(|| {
        Refusal::new(404, "DBS.200002", "The target instance is unknown.")
    })?;
    if source.engine != target.engine {
        let why = "Source and target have to run the same engine.";
        return Err(Refusal::new(400, "DBS.200040", why));
    }
    Ok((source, target))
}

/// A backup of the source that can be restored.
pub(super) fn from_backup(
    call: &Call<'_>,
    state: &State,
    source: &Resource,
    backup_id: &str,
) -> Result<RestoredFrom, Refusal> {
    let backup = state
        .backup(call.service, backup_id)
        .filter(|backup| backup.resource_id == source.id)
        .ok_or_else(|| {
            Refusal::new(404, "DBS.201010", "The source has no such backup.")
        })?;
    if state.backup_engine(backup) != source.engine.as_deref() {
        let why = "The backup is of another engine.";
        return Err(Refusal::new(400, "DBS.200040", why));
    }
    let is_ready = state.backup_status(backup, call.now) == BackupStatus::Ready;
    if !is_ready || backup.mode == BackupMode::Incremental {
        let why = "The state of the backup does not allow it: it has to be completed.";
        return Err(Refusal::new(400, "DBS.201208", why));
    }
    Ok(RestoredFrom::Backup(backup_id.to_owned()))
}

/// A point in time that the source can be restored to.
pub(super) fn from_time(
    call: &Call<'_>,
    state: &State,
    source: &Resource,
    (field, milliseconds): (&str, i64),
) -> Result<RestoredFrom, Refusal> {
    let moment = of_unix_milliseconds(milliseconds).filter(|moment| *moment < call.now);
    let moment = moment.ok_or_else(|| call.invalid(field, "it is not in the past"))?;
    if !state.is_restorable(source, moment, call.now) {
        return Err(call.invalid(field, "it lies in no window that can be restored"));
    }
    Ok(RestoredFrom::Time(milliseconds.to_string()))
}

/// Refuses what would disturb other work.
pub(super) fn refuse_busy(
    call: &Call<'_>,
    state: &State,
    ids: &[&str],
) -> Result<(), Refusal> {
    let is_busy = |id: &&str| state.is_busy(call.service, id, call.now);
    if ids.iter().any(is_busy) { Err(busy()) } else { Ok(()) }
}

/// `GET …/jobs?id=`.
pub(super) fn show_job(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let id = call.required_query("id")?;
    let job = state.job_record(call.service, id);
    let job = job
        .filter(|job| job.is_known(call.now))
        .ok_or_else(|| Refusal::new(400, "DBS.200543", "The job is unknown."))?;
    let mut shown = json!({
        "id": job.id,
        "name": job.name,
        "status": job_status(call, job),
        "created": with_offset(job.started_at),
        "process": process(job, call.now),
        "instance": { "id": job.subject, "name": name_of(call, state, &job.subject) },
        "entities": {},
    });
    if let Some(ended) = job.ended_at(call.now) {
        shown["ended"] = with_offset(ended).into();
    }
    if let Some(failure) = job.failure(call.now) {
        shown["fail_reason"] = failure.reason.clone().into();
    }
    Ok(json!({ "job": shown }).into())
}

pub(super) fn job_status(call: &Call<'_>, job: &JobRecord) -> String {
    let own = match job.status(call.now) {
        JobStatus::Waiting if call.service.id() == "huaweicloud-gaussdb" => "Pending",
        JobStatus::Waiting | JobStatus::Running => "Running",
        JobStatus::Completed => "Completed",
        JobStatus::Failed => "Failed",
    };
    job.shown(call.now).unwrap_or(own).to_owned()
}

/// Empty when the job is over.
pub(super) fn process(job: &JobRecord, now: SystemTime) -> String {
    if job.is_over(now) { String::new() } else { format!("{}%", job.progress(now)) }
}

pub(super) fn name_of(call: &Call<'_>, state: &State, id: &str) -> String {
    state.resource(call.service, id).map(|own| own.name.clone()).unwrap_or_default()
}

/// The steps of a job, each done when its part of the time is over.
pub(super) fn steps(call: &Call<'_>, job: &JobRecord) -> Vec<Value> {
    let progress = usize::from(job.progress(call.now));
    let names = ["Prepare", "LoadBackup", "ReplayLogs", "Verify"];
    let part = 100 / names.len();
    let of = |(index, name): (usize, &&str)| {
        let done = progress.saturating_sub(index * part).min(part) * 100 / part;
        let status = match done {
            0 => "Pending",
            100 => "Completed",
            _ => "Running",
        };
        let minutes = job.remaining_seconds(call.now).div_ceil(60);
        json!({
            "sub_task_name": name,
            "percent": format!("{done}%"),
            "status": status,
            "remaining_time": minutes.to_string(),
        })
    };
    names.iter().enumerate().map(of).collect()
}

/// The windows of an instance, or those of one day.
pub(super) fn windows(
    call: &Call<'_>,
    state: &State,
    instance: &Resource,
) -> Result<Vec<Value>, Refusal> {
    let day = call.time("date", parse_date)?;
    let mut windows = state.windows(instance, call.now);
    if let Some(day) = day {
        windows = clip(&windows, (day, day + DAY));
    }
    Ok(shown(&windows))
}

/// The parts of windows that lie in a span.
pub(super) fn clip(
    windows: &[(SystemTime, SystemTime)],
    (from, to): (SystemTime, SystemTime),
) -> Vec<(SystemTime, SystemTime)> {
    let inside = windows.iter().map(|(start, end)| ((*start).max(from), (*end).min(to)));
    inside.filter(|(start, end)| start < end).collect()
}

pub(super) fn shown(windows: &[(SystemTime, SystemTime)]) -> Vec<Value> {
    let of = |(start, end): &(SystemTime, SystemTime)| {
        json!({
            "start_time": unix_milliseconds(*start),
            "end_time": unix_milliseconds(*end),
        })
    };
    windows.iter().map(of).collect()
}

/// The span of `begin_time` and `end_time`, which go together.
pub(super) fn span(
    call: &Call<'_>,
) -> Result<Option<(SystemTime, SystemTime)>, Refusal> {
    let begin = call.time("begin_time", parse_offset)?;
    let end = call.time("end_time", parse_offset)?;
    match (begin, end) {
        (None, None) => Ok(None),
        (Some(begin), Some(end)) => Ok(Some((begin, end))),
        (None, _) => Err(call.missing("begin_time")),
        (_, None) => Err(call.missing("end_time")),
    }
}

/// The tables of a body, by the names of its members; every table needs both names.
pub(super) fn tables(
    call: &Call<'_>,
    databases: &[Value],
    (old, new): (&str, &str),
) -> Result<Vec<RestoredTable>, Refusal> {
    let text = |value: &Value, name: &str| {
        let text = value.get(name).and_then(Value::as_str);
        text.map(str::to_owned).ok_or_else(|| call.missing(name))
    };
    let mut tables = Vec::new();
    for database in databases {
        let own = text(database, "database")?;
        let listed = database.get("tables").and_then(Value::as_array);
        for table in listed.into_iter().flatten() {
            let (name, new_name) = (text(table, old)?, text(table, new)?);
            tables.push(RestoredTable { database: own.clone(), name, new_name });
        }
    }
    if tables.is_empty() {
        return Err(call.invalid("restore_tables", "it names no table"));
    }
    Ok(tables)
}

/// What a new instance is made from: `restore_point`, whose source has another name in each
/// service. Absent in a request for an empty one.
pub(super) fn restore_point(
    call: &Call<'_>,
    state: &State,
    source_name: &str,
) -> Result<Option<(Resource, RestoredFrom)>, Refusal> {
    if call.body.get("restore_point").is_none() {
        return Ok(None);
    }
    let source_id = call.required(&format!("/restore_point/{source_name}"))?;
    let source = state.resource(call.service, source_id).ok_or_else(|| {
        Refusal::new(404, "DBS.200013", "The source instance is unknown.")
    })?;
    let from = match call.text("/restore_point/type") {
        Some("timestamp") => {
            let field = "restore_point.restore_time";
            let time = call.required_number("/restore_point/restore_time")?;
            from_time(call, state, source, (field, time))?
        }
        _ => {
            let backup_id = call.required("/restore_point/backup_id")?;
            from_backup(call, state, source, backup_id)?
        }
    };
    Ok(Some((source.clone(), from)))
}

pub(super) fn refuse_quota(call: &Call<'_>, state: &State) -> Result<(), Refusal> {
    if state.quota_is_used_up(call.service) {
        let why = "The quota of instances is used up.";
        return Err(Refusal::new(413, "DBS.200046", why));
    }
    Ok(())
}
