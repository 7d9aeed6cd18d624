// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteParameterTimedScheduleTask`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete parameter timed schedule task.
    pub struct DeleteParameterTimedScheduleTask: Default {
        set {
            task_id: i64 = query "TaskId",
        }
        into {
            db_instance_name: String = query "DBInstanceName",
        }
    }
    Client.delete_parameter_timed_schedule_task -> DeleteParameterTimedScheduleTaskResponse;
    "DeleteParameterTimedScheduleTask" is Unsafe
        Rpc { method: "POST", action: "DeleteParameterTimedScheduleTask" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteParameterTimedScheduleTask";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteParameterTimedScheduleTask::new();
    }
}

backstay::answer! {
    /// What `DeleteParameterTimedScheduleTask` answers.
    pub struct DeleteParameterTimedScheduleTaskResponse {
        request_id: String = "RequestId",
    }
}
