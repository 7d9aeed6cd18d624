//! Tasks: the way to follow a restore, whose answer names none.

use serde_json::{Value, json};

use super::instance;
use crate::jobs::{JobRecord, JobStatus};
use crate::operations::{Call, Reply};
use crate::pages::{Sizes, Window};
use crate::refusal::Refusal;
use crate::state::State;
use crate::timestamp::{extended, parse_extended, parse_minutes};

fn task_id(job: &JobRecord) -> String {
    format!("t-{}", job.id.replace('-', ""))
}

/// One of the values of a list that is joined by commas; none lets everything through.
fn is_listed(call: &Call<'_>, name: &str, value: &str) -> bool {
    let listed = call.query(name).filter(|list| !list.is_empty());
    listed.is_none_or(|list| list.split(',').any(|own| own == value))
}

fn moment(text: &str) -> Option<std::time::SystemTime> {
    parse_extended(text).or_else(|| parse_minutes(text))
}

/// The newest task comes first.
pub(super) fn list_history(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let window =
        Window::by_number(call, "PageNumber", "PageSize", 10, Sizes::Between(10, 100))?;
    let from = call.time("FromStartTime", moment)?;
    let from = from.ok_or_else(|| call.missing("FromStartTime"))?;
    let to = call.time("ToStartTime", moment)?;
    let to = to.ok_or_else(|| call.missing("ToStartTime"))?;
    let jobs: Vec<&JobRecord> = state
        .job_records(call.service)
        .rev()
        .filter(|job| {
            job.is_known(call.now)
                && (from..=to).contains(&job.started_at)
                && is_listed(call, "InstanceId", &job.subject)
                && is_listed(call, "TaskId", &task_id(job))
                && is_listed(call, "TaskType", job.name)
                && is_listed(call, "Status", &history_status(call, job))
        })
        .collect();
    let page = call.page(&jobs, window);
    let rows: Vec<Value> =
        page.rows.iter().map(|job| history(call, state, job)).collect();
    Ok(json!({
        "Items": rows,
        "PageNumber": window.offset / window.limit + 1,
        "PageSize": window.limit,
        "TotalCount": page.total,
    })
    .into())
}

fn history_status(call: &Call<'_>, job: &JobRecord) -> String {
    let own = match job.status(call.now) {
        JobStatus::Waiting => "Scheduled",
        JobStatus::Running => "Running",
        JobStatus::Completed => "Succeed",
        JobStatus::Failed => "Failed",
    };
    job.shown(call.now).unwrap_or(own).to_owned()
}

fn history(call: &Call<'_>, state: &State, job: &JobRecord) -> Value {
    let own = state.resource(call.service, &job.subject);
    let detail = match job.failure(call.now) {
        Some(failure) => {
            json!({ "errorCode": failure.code, "errorMessage": failure.reason })
        }
        None => json!({}),
    };
    json!({
        "TaskId": task_id(job),
        "TaskType": job.name,
        "Status": history_status(call, job),
        "Progress": job.progress(call.now),
        "RemainTime": job.remaining_seconds(call.now),
        "StartTime": extended(job.started_at),
        "EndTime": job.ended_at(call.now).map(extended).unwrap_or_default(),
        "InstanceId": job.subject,
        "InstanceName": own.map(|own| own.name.as_str()).unwrap_or_default(),
        "InstanceType": "Instance",
        "RegionId": own.map(|own| own.region_id()).unwrap_or_default(),
        "DbType": own.map(|own| own.engine_name()).unwrap_or_default(),
        "Product": "rds",
        "CallerSource": "User",
        "CallerUid": "141345906006****",
        "Uid": "141345906006****",
        "CurrentStepName": step(call, job),
        "ReasonCode": "0",
        "TaskDetail": detail.to_string(),
        "ActionInfo": "{}",
    })
}

fn step(call: &Call<'_>, job: &JobRecord) -> &'static str {
    match job.status(call.now) {
        JobStatus::Waiting => "",
        JobStatus::Running => "restore_data",
        JobStatus::Completed | JobStatus::Failed => "finish",
    }
}

/// The old list.
pub(super) fn list(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let id = call.required_query("DBInstanceId")?;
    instance(call, state, id)?;
    let window =
        Window::by_number(call, "PageNumber", "PageSize", 30, Sizes::Between(30, 100))?;
    let start = call.time("StartTime", moment)?;
    let end = call.time("EndTime", moment)?;
    let jobs: Vec<&JobRecord> = state
        .job_records(call.service)
        .rev()
        .filter(|job| {
            job.is_known(call.now)
                && job.subject == id
                && call.lets_through("TaskAction", job.name)
                && start.is_none_or(|start| job.started_at >= start)
                && end.is_none_or(|end| job.started_at <= end)
        })
        .collect();
    let page = call.page(&jobs, window);
    let rows: Vec<Value> = page.rows.iter().map(|job| progress(call, job)).collect();
    Ok(json!({
        "PageRecordCount": rows.len(),
        "Items": { "TaskProgressInfo": rows },
        "PageNumber": window.offset / window.limit + 1,
        "TotalRecordCount": page.total,
    })
    .into())
}

fn progress(call: &Call<'_>, job: &JobRecord) -> Value {
    let status = match job.status(call.now) {
        JobStatus::Waiting => "NoStart",
        JobStatus::Running => "Processing",
        JobStatus::Completed => "Finished",
        JobStatus::Failed => "Failed",
    };
    let failure = job.failure(call.now);
    json!({
        "TaskId": task_id(job),
        "TaskAction": job.name,
        "Status": job.shown(call.now).unwrap_or(status),
        "Progress": job.progress(call.now).to_string(),
        "ProgressInfo": "",
        "Remain": job.remaining_seconds(call.now),
        "BeginTime": extended(job.started_at),
        "FinishTime": job.ended_at(call.now).map(extended).unwrap_or_default(),
        "ExpectedFinishTime": "",
        "CurrentStepName": step(call, job),
        "StepProgressInfo": if job.is_over(call.now) { "1/1" } else { "0/1" },
        "StepsInfo": "restore_data",
        "DBName": "",
        "TaskErrorCode": failure.map(|own| own.code.as_str()).unwrap_or_default(),
        "TaskErrorMessage": failure.map(|own| own.reason.as_str()).unwrap_or_default(),
    })
}
