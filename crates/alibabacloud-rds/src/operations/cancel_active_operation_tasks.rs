// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CancelActiveOperationTasks`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Cancel active operation tasks.
    pub struct CancelActiveOperationTasks {
        new {
            ids: String = query "Ids",
        }
    }
    Client.cancel_active_operation_tasks -> CancelActiveOperationTasksResponse;
    "CancelActiveOperationTasks" is Unsafe
        Rpc { method: "POST", action: "CancelActiveOperationTasks" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/CancelActiveOperationTasks";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CancelActiveOperationTasks::new("ids");
    }
}

backstay::answer! {
    /// What `CancelActiveOperationTasks` answers.
    pub struct CancelActiveOperationTasksResponse {
        ids: String = "Ids",
        request_id: String = "RequestId",
    }
}
