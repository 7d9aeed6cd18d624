// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateMigrateTask`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create migrate task.
    pub struct CreateMigrateTask {
        new {
            backup_mode: String as BackupMode = query "BackupMode",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_name: String as DbName = query "DBName",
            is_online_db: String as IsOnlineDb = query "IsOnlineDB",
        }
        set {
            keep_cdc: bool = query "KeepCDC",
        }
        into {
            check_db_mode: String = query "CheckDBMode",
            migrate_task_id: String = query "MigrateTaskId",
            oss_urls: String = query "OSSUrls",
            oss_object_positions: String = query "OssObjectPositions",
        }
    }
    Client.create_migrate_task -> CreateMigrateTaskResponse;
    "CreateMigrateTask" is Unsafe Rpc { method: "POST", action: "CreateMigrateTask" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateMigrateTask";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateMigrateTask::new(
        ///     BackupMode("backup-mode"),
        ///     DbInstanceId("db-instance-id"),
        ///     DbName("db-name"),
        ///     IsOnlineDb("is-online-db"),
        /// );
    }
}

backstay::answer! {
    /// What `CreateMigrateTask` answers.
    pub struct CreateMigrateTaskResponse {
        backup_mode: String = "BackupMode",
        db_instance_id: String = "DBInstanceId",
        db_name: String = "DBName",
        migrate_task_id: String = "MigrateTaskId",
        request_id: String = "RequestId",
        task_id: String = "TaskId",
    }
}
