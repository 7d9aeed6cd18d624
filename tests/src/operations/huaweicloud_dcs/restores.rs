//! Restores, and the records of them, which is all there is to follow one.

use serde_json::{Value, json};

use super::backups::{ROWS, failure_code, percent, refuse_busy, remark, span};
use super::instances::unknown_instance;
use crate::backups::BackupStatus;
use crate::jobs::{JobKind, JobRecord, JobStatus};
use crate::operations::{Call, Reply};
use crate::pages::{Page, Window};
use crate::refusal::Refusal;
use crate::restores::RestoredFrom;
use crate::state::State;
use crate::timestamp::with_milliseconds;

pub(super) fn create(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let instance_id = call.path_parameter("instance_id")?;
    let backup_id = call.required("/backup_id")?;
    let remark = remark(call)?;
    let instance =
        state.resource(call.service, instance_id).ok_or_else(unknown_instance)?;
    let cannot = |why: &str| Refusal::new(400, "DCS.4087", why);
    // The documents name no code for an unknown backup; this one says it can't be restored.
    let backup = state
        .backup(call.service, backup_id)
        .ok_or_else(|| cannot("There is no such backup to restore."))?;
    let engine = state.backup_engine(backup);
    if engine.is_some() && engine != instance.engine.as_deref() {
        return Err(cannot("The backup is of another engine."));
    }
    if state.backup_status(backup, call.now) != BackupStatus::Ready {
        return Err(cannot("The backup is not in a state that can be restored."));
    }
    refuse_busy(call, state, instance_id)?;
    let from = RestoredFrom::Backup(backup_id.to_owned());
    let mut restore =
        call.restore(JobKind::Restore, &backup.resource_id, instance_id, from);
    restore.remark = remark.map(str::to_owned);
    let restore_id = call.start_restore(state, "restore", restore, []);
    Ok(json!({ "restore_id": restore_id }).into())
}

pub(super) fn list_v1(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let window = Window::by_offset(call, ("start", 1), "limit", 10, ROWS)?;
    let mut page = page_of(call, state, window, ("beginTime", "endTime"))?;
    for row in &mut page.rows {
        let backup = row["backup_id"].as_str().unwrap_or_default();
        let source =
            state.backup(call.service, backup).map(|own| own.resource_id.clone());
        let source = source.unwrap_or_default();
        let name = state.resource(call.service, &source).map(|own| own.name.clone());
        row["sourceInstanceID"] = source.into();
        row["sourceInstanceName"] = name.unwrap_or_default().into();
    }
    Ok(json!({ "restore_record_response": page.rows, "total_num": page.total }).into())
}

pub(super) fn list_v2(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let window = Window::by_offset(call, ("offset", 0), "limit", 10, ROWS)?;
    let page = page_of(call, state, window, ("begin_time", "end_time"))?;
    if page.total == 0 {
        return Ok(Reply::empty().status(204));
    }
    Ok(json!({ "restore_record_response": page.rows, "total_num": page.total }).into())
}

/// The newest record comes first.
fn page_of(
    call: &Call<'_>,
    state: &State,
    window: Window,
    names: (&str, &str),
) -> Result<Page<Value>, Refusal> {
    let id = call.path_parameter("instance_id")?;
    state.resource(call.service, id).ok_or_else(unknown_instance)?;
    let in_span = span(call, names)?;
    let jobs: Vec<&JobRecord> = state
        .job_records(call.service)
        .rev()
        .filter(|job| {
            job.kind == JobKind::Restore
                && job.subject == id
                && job.is_known(call.now)
                && in_span(job.started_at)
        })
        .collect();
    let page = call.page(&jobs, window);
    Ok(Page {
        rows: page.rows.iter().map(|job| shown(call, state, job)).collect(),
        total: page.total,
        has_more: page.has_more,
        window: page.window,
    })
}

fn shown(call: &Call<'_>, state: &State, job: &JobRecord) -> Value {
    let status = match job.status(call.now) {
        JobStatus::Waiting => "waiting",
        JobStatus::Running => "restoring",
        JobStatus::Completed => "succeed",
        JobStatus::Failed => "failed",
    };
    let backup_id = job.backup_id.as_deref().unwrap_or_default();
    let backup = state.backup(call.service, backup_id);
    let remark = state.restore_of(&job.id).and_then(|restore| restore.remark.as_deref());
    json!({
        "restore_id": job.id,
        "backup_id": backup_id,
        "restore_name": format!("restore-{}", job.id),
        "backup_name": backup.map(|own| own.name.as_str()).unwrap_or_default(),
        "restore_remark": remark.unwrap_or_default(),
        "backup_remark": backup.map(|own| own.description.as_str()).unwrap_or_default(),
        "created_at": with_milliseconds(job.started_at),
        "updated_at": with_milliseconds(job.completes_at().min(call.now)),
        "progress": percent(job.progress(call.now)),
        "status": job.shown(call.now).unwrap_or(status),
        "error_code": failure_code(Some(job), call.now),
    })
}
