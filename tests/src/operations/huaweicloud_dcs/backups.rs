//! Backups.

use serde_json::{Value, json};
use std::time::SystemTime;

use super::instances::unknown_instance;
use crate::backups::{Backup, BackupMode, BackupStatus};
use crate::jobs::{JobKind, JobRecord, JobStatus};
use crate::operations::{Call, Reply};
use crate::pages::{Page, Sizes, Window};
use crate::refusal::Refusal;
use crate::state::State;
use crate::timestamp::{parse_compact, with_milliseconds};

/// No page says how many rows a v2 list has at most; tools of the vendor's own ask for so many.
pub(super) const ROWS: Sizes = Sizes::UpTo(1000);

/// The span of a list's times, both ends optional.
pub(super) fn span(
    call: &Call<'_>,
    (begin, end): (&str, &str),
) -> Result<impl Fn(SystemTime) -> bool, Refusal> {
    let begin = call.time(begin, parse_compact)?;
    let end = call.time(end, parse_compact)?;
    if begin.zip(end).is_some_and(|(begin, end)| end < begin) {
        return Err(Refusal::new(400, "DCS.4025", "The end is before the start."));
    }
    Ok(move |time| {
        begin.is_none_or(|begin| time >= begin) && end.is_none_or(|end| time <= end)
    })
}

/// `100.00` is done.
pub(super) fn percent(progress: u8) -> String {
    format!("{progress}.00")
}

pub(super) fn list_v1(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let window = Window::by_offset(call, ("start", 1), "limit", 10, ROWS)?;
    let page = page_of(call, state, window, ("beginTime", "endTime"))?;
    Ok(json!({ "backup_record_response": page.rows, "total_num": page.total }).into())
}

pub(super) fn list_v2(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let window = Window::by_offset(call, ("offset", 0), "limit", 10, ROWS)?;
    let mut page = page_of(call, state, window, ("begin_time", "end_time"))?;
    if page.total == 0 {
        return Ok(Reply::empty().status(204));
    }
    for row in &mut page.rows {
        row["backup_format"] = "aof".into();
    }
    Ok(json!({ "backup_record_response": page.rows, "total_num": page.total }).into())
}

/// The newest backup comes first.
fn page_of(
    call: &Call<'_>,
    state: &State,
    window: Window,
    names: (&str, &str),
) -> Result<Page<Value>, Refusal> {
    let id = call.path_parameter("instance_id")?;
    state.resource(call.service, id).ok_or_else(unknown_instance)?;
    let in_span = span(call, names)?;
    let mut backups: Vec<&Backup> = state
        .backups(call.service)
        .filter(|own| own.resource_id == id && in_span(state.backup_times(own).0))
        .collect();
    backups.sort_by_key(|own| std::cmp::Reverse(state.backup_times(own).0));
    let page = call.page(&backups, window);
    Ok(Page {
        rows: page.rows.iter().map(|own| shown(call, state, own)).collect(),
        total: page.total,
        has_more: page.has_more,
        window: page.window,
    })
}

fn shown(call: &Call<'_>, state: &State, backup: &Backup) -> Value {
    let now = call.now;
    let job = backup.job_id.as_deref().and_then(|id| state.job_record(call.service, id));
    let status = state.backup_status(backup, now);
    let is_waiting = job.is_some_and(|job| job.status(now) == JobStatus::Waiting);
    let word = match status {
        BackupStatus::Building if is_waiting => "waiting",
        BackupStatus::Building => "backuping",
        BackupStatus::Ready => "succeed",
        BackupStatus::Failed => "failed",
    };
    let word = job.and_then(|job| job.shown(now)).unwrap_or(word);
    let (begun, done) = state.backup_times(backup);
    let mode = match backup.mode {
        BackupMode::Manual => "manual",
        _ => "auto",
    };
    json!({
        "backup_id": backup.id,
        "backup_name": backup.name,
        "instance_id": backup.resource_id,
        "size": if status == BackupStatus::Ready { backup.size_bytes } else { 0 },
        "backup_type": mode,
        "created_at": with_milliseconds(begun),
        "execution_at": with_milliseconds(begun),
        "updated_at": with_milliseconds(done.min(now)),
        "progress": percent(job.map_or(100, |job| job.progress(now))),
        "remark": backup.description,
        "status": word,
        "error_code": failure_code(job, now),
        "period": "",
        "is_support_restore": if status == BackupStatus::Ready { "TRUE" } else { "FALSE" },
    })
}

/// No text where all is well: the documents' samples have null.
pub(super) fn failure_code(job: Option<&JobRecord>, now: SystemTime) -> Value {
    match job.and_then(|job| job.failure(now)) {
        Some(failure) => failure.code.clone().into(),
        None => Value::Null,
    }
}

pub(super) fn create(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let id = call.path_parameter("instance_id")?;
    state.resource(call.service, id).ok_or_else(unknown_instance)?;
    let remark = remark(call)?;
    refuse_busy(call, state, id)?;
    let backup_id = format!("0b0c0000-0000-4000-8000-{:012x}", state.next_made());
    let mut job = call.job(JobKind::Backup, "backup", id);
    job.backup_id = Some(backup_id.clone());
    let job_id = state.start(job);
    let mut backup = Backup::new(call.service, backup_id.clone(), id)
        .mode(BackupMode::Manual)
        .made_at(call.now);
    backup.job_id = Some(job_id);
    backup.description = remark.unwrap_or_default().to_owned();
    state.add_backup(backup);
    Ok(json!({ "backup_id": backup_id }).into())
}

pub(super) fn remark<'a>(call: &Call<'a>) -> Result<Option<&'a str>, Refusal> {
    let remark = call.text("/remark");
    if remark.is_some_and(|remark| remark.chars().count() > 128) {
        return Err(call.invalid("remark", "it is longer than 128 characters"));
    }
    Ok(remark)
}

/// Each kind of work has its own code.
pub(super) fn refuse_busy(
    call: &Call<'_>,
    state: &State,
    id: &str,
) -> Result<(), Refusal> {
    let (code, why) = match state.running_job(call.service, id, call.now) {
        Some(job) if job.kind == JobKind::Backup => {
            ("DCS.4096", "A backup runs on the instance.")
        }
        Some(_) => ("DCS.4097", "A restore runs on the instance."),
        None if state.is_busy(call.service, id, call.now) => {
            ("DCS.4049", "The instance does not run.")
        }
        None => return Ok(()),
    };
    Err(Refusal::new(400, code, why))
}

pub(super) fn delete_v1(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    delete(call, state)?;
    Ok(json!({ "message": "The backup was deleted." }).into())
}

pub(super) fn delete_v2(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    delete(call, state)?;
    Ok(Reply::empty())
}

fn delete(call: &Call<'_>, state: &mut State) -> Result<(), Refusal> {
    let instance_id = call.path_parameter("instance_id")?;
    let id = call.path_parameter("backup_id")?;
    state.resource(call.service, instance_id).ok_or_else(unknown_instance)?;
    refuse_busy(call, state, instance_id)?;
    // Deleting twice does no harm.
    state.remove_backup(call.service, id);
    Ok(())
}
