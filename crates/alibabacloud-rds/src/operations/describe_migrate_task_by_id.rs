// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeMigrateTaskById`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe migrate task by id.
    pub struct DescribeMigrateTaskById {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            migrate_task_id: String as MigrateTaskId = query "MigrateTaskId",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.describe_migrate_task_by_id -> DescribeMigrateTaskByIdResponse;
    "DescribeMigrateTaskById" is Safe
        Rpc { method: "POST", action: "DescribeMigrateTaskById" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeMigrateTaskById";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeMigrateTaskById::new(
        ///     DbInstanceId("db-instance-id"),
        ///     MigrateTaskId("migrate-task-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DescribeMigrateTaskById` answers.
    pub struct DescribeMigrateTaskByIdResponse {
        backup_mode: String = "BackupMode",
        create_time: String = "CreateTime",
        db_instance_name: String = "DBInstanceName",
        db_name: String = "DBName",
        description: String = "Description",
        end_time: String = "EndTime",
        is_db_replaced: String = "IsDBReplaced",
        migrate_task_id: String = "MigrateTaskId",
        request_id: String = "RequestId",
        status: String = "Status",
    }
}
