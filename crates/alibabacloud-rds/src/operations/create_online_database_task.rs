// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateOnlineDatabaseTask`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create online database task.
    pub struct CreateOnlineDatabaseTask {
        new {
            check_db_mode: String as CheckDbMode = query "CheckDBMode",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_name: String as DbName = query "DBName",
            migrate_task_id: String as MigrateTaskId = query "MigrateTaskId",
        }
        set {
            keep_cdc: bool = query "KeepCDC",
        }
        into {
            client_token: String = query "ClientToken",
        }
    }
    Client.create_online_database_task -> CreateOnlineDatabaseTaskResponse;
    "CreateOnlineDatabaseTask" is Token("ClientToken")
        Rpc { method: "POST", action: "CreateOnlineDatabaseTask" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateOnlineDatabaseTask";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateOnlineDatabaseTask::new(
        ///     CheckDbMode("check-db-mode"),
        ///     DbInstanceId("db-instance-id"),
        ///     DbName("db-name"),
        ///     MigrateTaskId("migrate-task-id"),
        /// );
    }
}

backstay::answer! {
    /// What `CreateOnlineDatabaseTask` answers.
    pub struct CreateOnlineDatabaseTaskResponse {
        request_id: String = "RequestId",
    }
}
