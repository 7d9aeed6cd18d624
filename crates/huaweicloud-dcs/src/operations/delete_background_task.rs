// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteBackgroundTask`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete background task.
    pub struct DeleteBackgroundTask {
        new {
            instance_id: String as InstanceId = path "instance_id",
            task_id: String as TaskId = path "task_id",
        }
    }
    Client.delete_background_task -> DeleteBackgroundTaskResponse;
    "DeleteBackgroundTask" is Unsafe
        Rest { method: "DELETE", path: "/v2/{project_id}/instances/{instance_id}/tasks/{task_id}" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/background_task_management/deleting_a_background_task.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteBackgroundTask::new(
        ///     InstanceId("instance-id"),
        ///     TaskId("task-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteBackgroundTask` answers.
    pub struct DeleteBackgroundTaskResponse {
        message: String = "message",
    }
}
