//! The task centre.

use serde_json::{Value, json};

use crate::jobs::JobRecord;
use crate::operations::databases::{
    condition_word, job_status, name_of, process, steps,
};
use crate::operations::{Call, Reply};
use crate::pages::{Sizes, Window};
use crate::refusal::Refusal;
use crate::state::State;
use crate::timestamp::{of_unix_milliseconds, with_offset};

fn moment(text: &str) -> Option<std::time::SystemTime> {
    of_unix_milliseconds(text.parse().ok()?)
}

/// The newest task comes first.
pub(super) fn list(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let window = Window::by_offset(call, ("offset", 0), "limit", 10, Sizes::UpTo(50))?;
    let start = call.time("start_time", moment)?;
    let end = call.time("end_time", moment)?;
    let jobs: Vec<JobRecord> = state
        .job_records(call.service)
        .rev()
        .filter(|job| {
            job.is_known(call.now)
                && call.lets_through("id", &job.id)
                && call.lets_through("instance_id", &job.subject)
                && call.lets_through("name", job.name)
                && call.lets_through("status", &job_status(call, job))
                && start.is_none_or(|start| job.started_at >= start)
                && end.is_none_or(|end| job.started_at <= end)
        })
        .cloned()
        .collect();
    let page = call.page(&jobs, window);
    let mut actions: Vec<&str> = jobs.iter().map(|job| job.name).collect();
    actions.sort_unstable();
    actions.dedup();
    let tasks: Vec<Value> = page
        .rows
        .iter()
        .map(|job| {
            let condition = state.look(call.service, &job.subject, call.now);
            let mut task = json!({
                "id": job.id,
                "name": job.name,
                "instance_id": job.subject,
                "instance_name": name_of(call, state, &job.subject),
                "instance_status": condition_word(condition),
                "process": process(job, call.now),
                "status": job_status(call, job),
                "create_time": with_offset(job.started_at),
            });
            if let Some(ended) = job.ended_at(call.now) {
                task["end_time"] = with_offset(ended).into();
            }
            if let Some(failure) = job.failure(call.now) {
                task["fail_reason"] = failure.reason.clone().into();
            }
            task
        })
        .collect();
    let body = json!({ "total_count": page.total, "actions": actions, "tasks": tasks });
    Ok(body.into())
}

pub(super) fn show_detail(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let instance_id = call.path_parameter("instance_id")?;
    let id = call.required("/workflow_id")?;
    let name = call.required("/workflow_name")?;
    let job = state
        .job_record(call.service, id)
        .filter(|job| job.subject == instance_id && job.is_known(call.now))
        .ok_or_else(|| Refusal::new(400, "DBS.200543", "The task is unknown."))?;
    let mut steps = steps(call, job);
    for step in &mut steps {
        step["executed_time"] = "0".into();
        step["show_detail"] = job.is_over(call.now).into();
    }
    Ok(json!({
        "instance_id": instance_id,
        "instance_name": name_of(call, state, instance_id),
        "job_id": job.id,
        "job_name": name,
        "created_at": with_offset(job.started_at),
        "update_at": with_offset(call.now),
        "process": process(job, call.now),
        "status": job_status(call, job),
        "sub_task_list": steps,
    })
    .into())
}
