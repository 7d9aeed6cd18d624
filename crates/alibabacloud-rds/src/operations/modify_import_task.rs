// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyImportTask`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify import task.
    pub struct ModifyImportTask {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            operation: String as OperationType = query "Operation",
            task_id: String as TaskId = query "TaskId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_import_task -> ModifyImportTaskResponse;
    "ModifyImportTask" is Unsafe Rpc { method: "POST", action: "ModifyImportTask" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyImportTask";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyImportTask::new(
        ///     DbInstanceId("db-instance-id"),
        ///     OperationType("operation"),
        ///     TaskId("task-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyImportTask` answers.
    pub struct ModifyImportTaskResponse {
        request_id: String = "RequestId",
        status: String = "Status",
        task_id: i64 = "TaskId",
        task_name: String = "TaskName",
    }
}
