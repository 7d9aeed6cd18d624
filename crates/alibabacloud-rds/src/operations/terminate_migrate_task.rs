// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`TerminateMigrateTask`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Terminate migrate task.
    pub struct TerminateMigrateTask {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            migrate_task_id: String as MigrateTaskId = query "MigrateTaskId",
        }
    }
    Client.terminate_migrate_task -> TerminateMigrateTaskResponse;
    "TerminateMigrateTask" is Unsafe
        Rpc { method: "POST", action: "TerminateMigrateTask" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/TerminateMigrateTask";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = TerminateMigrateTask::new(
        ///     DbInstanceId("db-instance-id"),
        ///     MigrateTaskId("migrate-task-id"),
        /// );
    }
}

backstay::answer! {
    /// What `TerminateMigrateTask` answers.
    pub struct TerminateMigrateTaskResponse {
        request_id: String = "RequestId",
    }
}
