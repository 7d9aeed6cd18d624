// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowOpLog`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Read one task.
    ///
    /// Permission: `cbr:tasks:get`.
    pub struct ShowOpLog {
        new {
            /// Task id.
            operation_log_id: String = path "operation_log_id",
        }
    }
    Client.show_op_log -> ShowOpLogResponse;
    "ShowOpLog" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/operation-logs/{operation_log_id}" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/tasks/querying_a_single_task.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowOpLog::new("operation-log-id");
    }
}

backstay::wait! {
    /// Waits for a task, by its operation log; a skipped one has failed.
    ///
    /// It calls [`ShowOpLog`] until the state is `success`.
    Client.wait_for_operation_log(id) -> ShowOpLogResponse by ShowOpLog;
    name "operation log";
    parameter "operation_log_id";
    state "/operation_log/status";
    running ["waiting", "running"];
    success ["success"];
    failure ["failed", "timeout", "skipped"];
    reason "/operation_log/error_info/message";
    code "/operation_log/error_info/code";
    progress "/operation_log/extra_info/common/progress";
    times { delay: 10, interval: 10, timeout: 1200 };
}

backstay::answer! {
    /// What `ShowOpLog` answers.
    pub struct ShowOpLogResponse {
        /// The task.
        operation_log: OperationLog = "operation_log",
    }
}
