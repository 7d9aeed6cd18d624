// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowGaussMySqlJobInfo`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::{Timestamp, Value};

backstay::operation! {
    /// Read one job.
    ///
    /// A job can be read for a month. A new id may not be known for some
    /// seconds; waiting takes that for work that goes on.
    /// How long that lasts, and what a restore in place is called here, no
    /// document says. `Pending` is a state in the vendor's definitions and in
    /// none of the older documents.
    pub struct ShowGaussMySqlJobInfo {
        new {
            /// Job id.
            id: String = query "id",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.show_gauss_my_sql_job_info -> ShowGaussMySqlJobInfoResponse;
    "ShowGaussMySqlJobInfo" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/jobs" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/task_center/obtaining_information_about_a_task_with_a_specified_id.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowGaussMySqlJobInfo::new("id");
    }
}

backstay::wait! {
    /// Waits for a job.
    ///
    /// It calls [`ShowGaussMySqlJobInfo`] until the state is `Completed`.
    Client.wait_for_job(id) -> ShowGaussMySqlJobInfoResponse by ShowGaussMySqlJobInfo;
    name "job";
    parameter "id";
    state "/job/status";
    running ["Pending", "Running"];
    success ["Completed"];
    failure ["Failed"];
    reason "/job/fail_reason";
    progress "/job/process";
    times { delay: 10, interval: 10, timeout: 3600 };
}

backstay::answer! {
    /// Instance of the job.
    pub struct GetJobInstanceInfoDetail {
        /// Instance id.
        id: String = "id",
        /// Instance name.
        name: String = "name",
    }
}

backstay::answer! {
    /// The job.
    pub struct GetJobInfoDetail {
        /// Time the job was made.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created: Timestamp = "created",
        /// Time the job ended.
        ended: String = "ended",
        /// Extra data that depends on the kind of job; {} for others.
        entities: Value = "entities",
        /// Why the job failed.
        fail_reason: String = "fail_reason",
        /// Job id.
        id: String = "id",
        /// Instance of the job.
        instance: GetJobInstanceInfoDetail = "instance",
        /// Name of the job.
        name: String = "name",
        /// Progress, such as 60% or 60; empty when the job is over.
        process: String = "process",
        /// State of the job.
        status: JobStatus = "status",
    }
}

backstay::answer! {
    /// What `ShowGaussMySqlJobInfo` answers.
    pub struct ShowGaussMySqlJobInfoResponse {
        /// The job.
        job: GetJobInfoDetail = "job",
    }
}
