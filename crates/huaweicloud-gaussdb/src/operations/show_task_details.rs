// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowTaskDetails`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Steps of one job.
    pub struct ShowTaskDetails {
        new {
            /// Instance id.
            instance_id: String as InstanceId = path "instance_id",
            /// Id of the job.
            job_id: String as JobId = query "job_id",
            /// Name of the job.
            job_name: String as JobName = query "job_name",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.show_task_details -> ShowTaskDetailsResponse;
    "ShowTaskDetails" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/task-center-detail" };
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*};
        /// let request = ShowTaskDetails::new(
        ///     InstanceId("instance-id"),
        ///     JobId("job-id"),
        ///     JobName("job-name"),
        /// );
    }
}

backstay::answer! {
    pub struct SubTaskInfo {
        /// Progress of the step.
        percent: String = "percent",
        /// Estimated time left.
        remaining_time: String = "remaining_time",
        /// State of the step.
        status: String = "status",
        /// Name of the step.
        sub_task_name: String = "sub_task_name",
    }
}

backstay::answer! {
    /// What `ShowTaskDetails` answers.
    pub struct ShowTaskDetailsResponse {
        /// Instance id.
        instance_id: String = "instance_id",
        /// Instance name.
        instance_name: String = "instance_name",
        /// Id of the job.
        job_id: String = "job_id",
        /// Name of the job.
        job_name: String = "job_name",
        /// State.
        status: String = "status",
    }
    lists {
        /// Steps.
        sub_task_list: [SubTaskInfo] = "sub_task_list",
    }
}
