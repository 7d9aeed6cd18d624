// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyActiveOperationTasks`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify active operation tasks.
    pub struct ModifyActiveOperationTasks {
        new {
            ids: String as Ids = query "Ids",
            switch_time: String as SwitchTime = query "SwitchTime",
        }
        set {
            immediate_start: i64 = query "ImmediateStart",
        }
    }
    Client.modify_active_operation_tasks -> ModifyActiveOperationTasksResponse;
    "ModifyActiveOperationTasks" is Unsafe
        Rpc { method: "POST", action: "ModifyActiveOperationTasks" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyActiveOperationTasks";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyActiveOperationTasks::new(
        ///     Ids("ids"),
        ///     SwitchTime("switch-time"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyActiveOperationTasks` answers.
    pub struct ModifyActiveOperationTasksResponse {
        ids: String = "Ids",
        request_id: String = "RequestId",
    }
}
