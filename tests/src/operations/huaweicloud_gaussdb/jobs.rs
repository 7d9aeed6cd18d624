//! The task centre.

use serde_json::{Value, json};

use super::instances::unified_word;
use crate::jobs::JobRecord;
use crate::operations::databases::{job_status, name_of, process, steps};
use crate::operations::{Call, Reply};
use crate::pages::{Sizes, Window};
use crate::refusal::Refusal;
use crate::state::State;
use crate::timestamp::{parse_offset, with_offset};

/// The newest job comes first; counting starts at 1, unlike in every other list of this service.
pub(super) fn list(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let sizes = Sizes::OneOf(&[10, 20, 50]);
    let window = Window::by_offset(call, ("offset", 1), "limit", 10, sizes)?;
    let start = call.time("start_time", parse_offset)?;
    let end = call.time("end_time", parse_offset)?;
    let jobs: Vec<JobRecord> = state
        .job_records(call.service)
        .rev()
        .filter(|job| {
            job.is_known(call.now)
                && call.lets_through("job_id", &job.id)
                && call.lets_through("job_name", job.name)
                && call.lets_through("status", &job_status(call, job))
                && start.is_none_or(|start| job.started_at >= start)
                && end.is_none_or(|end| job.started_at <= end)
        })
        .cloned()
        .collect();
    let page = call.page(&jobs, window);
    let mut names: Vec<&str> = jobs.iter().map(|job| job.name).collect();
    names.sort_unstable();
    names.dedup();
    let jobs: Vec<Value> = page
        .rows
        .iter()
        .map(|job| {
            let condition = state.look(call.service, &job.subject, call.now);
            let mut shown = json!({
                "job_id": job.id,
                "job_name": job.name,
                "instance_id": job.subject,
                "instance_name": name_of(call, state, &job.subject),
                "instance_status": unified_word(condition),
                "process": process(job, call.now),
                "status": job_status(call, job),
                "created_time": with_offset(job.started_at),
                "show_detail": true,
            });
            if let Some(ended) = job.ended_at(call.now) {
                shown["ended_time"] = with_offset(ended).into();
            }
            if let Some(failure) = job.failure(call.now) {
                shown["fail_reason"] = failure.reason.clone().into();
            }
            shown
        })
        .collect();
    let body = json!({ "action_names": names, "jobs": jobs, "total_count": page.total });
    Ok(body.into())
}

pub(super) fn show_detail(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let instance_id = call.path_parameter("instance_id")?;
    let id = call.required_query("job_id")?;
    let name = call.required_query("job_name")?;
    let job = state
        .job_record(call.service, id)
        .filter(|job| job.subject == instance_id && job.is_known(call.now))
        .ok_or_else(|| Refusal::new(400, "DBS.200543", "The job is unknown."))?;
    Ok(json!({
        "instance_id": instance_id,
        "instance_name": name_of(call, state, instance_id),
        "job_id": job.id,
        "job_name": name,
        "status": job_status(call, job),
        "sub_task_list": steps(call, job),
    })
    .into())
}
