// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteCenterTask`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete center task.
    pub struct DeleteCenterTask {
        new {
            task_id: String = path "task_id",
        }
        into {
            message: String = member "message",
        }
    }
    Client.delete_center_task -> DeleteCenterTaskResponse;
    "DeleteCenterTask" is Unsafe
        Rest { method: "DELETE", path: "/v2/{project_id}/tasks/{task_id}" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/background_task_management/deleting_a_task_in_the_task_center.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = DeleteCenterTask::new("task-id");
    }
}

backstay::answer! {
    /// What `DeleteCenterTask` answers: nothing but that it was accepted.
    pub struct DeleteCenterTaskResponse {}
}
