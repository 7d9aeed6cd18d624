//! Operation logs: where a restore is found, since its answer says nothing.

use serde_json::{Value, json};

use super::{PROVIDER_ID, type_word};
use crate::defaults::CBR_VAULT;
use crate::jobs::{JobKind, JobRecord, JobStatus};
use crate::operations::{Call, Reply};
use crate::pages::{Sizes, Window};
use crate::refusal::Refusal;
use crate::resources::ResourceKind;
use crate::state::State;
use crate::timestamp::{parse_extended, with_microseconds};

fn operation_type(kind: JobKind) -> &'static str {
    if kind == JobKind::Backup { "backup" } else { "restore" }
}

fn status(call: &Call<'_>, job: &JobRecord) -> String {
    let own = match job.status(call.now) {
        JobStatus::Waiting => "waiting",
        JobStatus::Running => "running",
        JobStatus::Completed => "success",
        JobStatus::Failed => "failed",
    };
    job.shown(call.now).unwrap_or(own).to_owned()
}

/// The newest task comes first.
pub(super) fn list(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let window =
        Window::by_offset(call, ("offset", 0), "limit", 1000, Sizes::UpTo(1000))?;
    let start = call.time("start_time", parse_extended)?;
    let end = call.time("end_time", parse_extended)?;
    let jobs: Vec<&JobRecord> = state
        .job_records(call.service)
        .rev()
        .filter(|job| {
            job.is_known(call.now)
                && call.lets_through("operation_type", operation_type(job.kind))
                && call.lets_through("resource_id", &job.subject)
                && call.lets_through("resource_name", &name(call, state, &job.subject))
                && call.lets_through("status", &status(call, job))
                && call.lets_through("vault_id", CBR_VAULT)
                && call.lets_through("provider_id", PROVIDER_ID)
                && start.is_none_or(|start| job.started_at >= start)
                && end.is_none_or(|end| job.started_at <= end)
        })
        .collect();
    let page = call.page(&jobs, window);
    let logs: Vec<Value> = page.rows.iter().map(|job| shown(call, state, job)).collect();
    Ok(json!({
        "operation_logs": logs,
        "count": page.total,
        "limit": window.limit,
        "offset": window.offset,
    })
    .into())
}

pub(super) fn show(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let id = call.path_parameter("operation_log_id")?;
    let job = state.job_record(call.service, id);
    let job = job.filter(|job| job.is_known(call.now)).ok_or_else(|| {
        Refusal::new(404, "BackupService.6500", "The operation log is unknown.")
    })?;
    Ok(json!({ "operation_log": shown(call, state, job) }).into())
}

fn name(call: &Call<'_>, state: &State, id: &str) -> String {
    state.resource(call.service, id).map(|own| own.name.clone()).unwrap_or_default()
}

fn shown(call: &Call<'_>, state: &State, job: &JobRecord) -> Value {
    let subject = state.resource(call.service, &job.subject);
    let kind = subject.map_or(ResourceKind::Server, |own| own.kind);
    let subject_name = name(call, state, &job.subject);
    let backup_id = match &job.backup_id {
        Some(id) => Some(id.clone()),
        None => state
            .backups(call.service)
            .find(|own| own.job_id.as_deref() == Some(&job.id))
            .map(|own| own.id.clone()),
    };
    let backup_name = backup_id
        .as_deref()
        .and_then(|id| state.backup(call.service, id))
        .map(|own| own.name.clone());
    let mut extra = json!({
        "common": {
            "progress": job.progress(call.now),
            "request_id": job.request_id,
            "task_id": job.id,
        },
        "resource": { "id": job.subject, "name": subject_name, "type": type_word(kind) },
    });
    let details = match job.kind {
        JobKind::Backup => json!({ "backup_id": backup_id, "backup_name": backup_name }),
        _ => json!({
            "backup_id": backup_id,
            "backup_name": backup_name,
            "target_resource_id": job.subject,
            "target_resource_name": subject_name,
        }),
    };
    extra[operation_type(job.kind)] = details;
    let failure = job.failure(call.now);
    let mut log = json!({
        "id": job.id,
        "operation_type": operation_type(job.kind),
        "status": status(call, job),
        "created_at": with_microseconds(job.started_at),
        "started_at": with_microseconds(job.started_at),
        "updated_at": with_microseconds(job.completes_at().min(call.now)),
        // Empty texts where all is well.
        "error_info": {
            "code": failure.map(|own| own.code.as_str()).unwrap_or_default(),
            "message": failure.map(|own| own.reason.as_str()).unwrap_or_default(),
        },
        "extra_info": extra,
        "project_id": call.project_id,
        "provider_id": PROVIDER_ID,
        "vault_id": CBR_VAULT,
        "vault_name": "vault-simulated",
    });
    if let Some(ended) = job.ended_at(call.now) {
        log["ended_at"] = with_microseconds(ended).into();
    }
    log
}
