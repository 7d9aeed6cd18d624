// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyTaskInfo`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify task info.
    pub struct ModifyTaskInfo {
        new {
            task_id: String = query "TaskId",
        }
        into {
            action_params: String = query "ActionParams",
            step_name: String = query "StepName",
            task_action: String = query "TaskAction",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_task_info -> ModifyTaskInfoResponse;
    "ModifyTaskInfo" is Unsafe Rpc { method: "POST", action: "ModifyTaskInfo" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyTaskInfo";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyTaskInfo::new("task-id");
    }
}

backstay::answer! {
    /// What `ModifyTaskInfo` answers.
    pub struct ModifyTaskInfoResponse {
        error_code: String = "ErrorCode",
        error_task_id: String = "ErrorTaskId",
        request_id: String = "RequestId",
        success_count: String = "SuccessCount",
    }
}
