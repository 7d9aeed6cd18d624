// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyParameterTimedScheduleTask`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify parameter timed schedule task.
    pub struct ModifyParameterTimedScheduleTask: Default {
        set {
            task_id: i64 = query "TaskId",
        }
        into {
            db_instance_name: String = query "DBInstanceName",
            switch_time: String = query "SwitchTime",
        }
    }
    Client.modify_parameter_timed_schedule_task -> ModifyParameterTimedScheduleTaskResponse;
    "ModifyParameterTimedScheduleTask" is Unsafe
        Rpc { method: "POST", action: "ModifyParameterTimedScheduleTask" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyParameterTimedScheduleTask";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyParameterTimedScheduleTask::new();
    }
}

backstay::answer! {
    /// What `ModifyParameterTimedScheduleTask` answers.
    pub struct ModifyParameterTimedScheduleTaskResponse {
        request_id: String = "RequestId",
    }
}
