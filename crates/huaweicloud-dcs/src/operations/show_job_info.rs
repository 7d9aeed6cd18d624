// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowJobInfo`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show job info.
    pub struct ShowJobInfo {
        new {
            job_id: String = path "job_id",
        }
    }
    Client.show_job_info -> ShowJobInfoResponse;
    "ShowJobInfo" is Safe Rest { method: "GET", path: "/v2/{project_id}/jobs/{job_id}" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/background_task_management/querying_the_job_execution_result_of_a_tenant.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ShowJobInfo::new("job-id");
    }
}

backstay::enumeration! {
    pub enum ShowJobInfoJobType {
        MasterStandbySwapJob = "masterStandbySwapJob",
        ModifyClientIpTransJob = "modifyClientIpTransJob",
    }
}

backstay::enumeration! {
    pub enum ShowJobInfoStatus {
        Init = "INIT",
        Running = "RUNNING",
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

backstay::answer! {
    /// What `ShowJobInfo` answers.
    pub struct ShowJobInfoResponse {
        begin_time: String = "begin_time",
        end_time: String = "end_time",
        fail_reason: String = "fail_reason",
        job_id: String = "job_id",
        job_type: ShowJobInfoJobType = "job_type",
        status: ShowJobInfoStatus = "status",
    }
}
