// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateCloudMigrationTask`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create cloud migration task.
    pub struct CreateCloudMigrationTask {
        new {
            db_instance_name: String as DbInstanceName = query "DBInstanceName",
            source_account: String as SourceAccount = query "SourceAccount",
            source_category: String as SourceCategory = query "SourceCategory",
            source_ip_address: String as SourceIpAddress = query "SourceIpAddress",
            source_password: Secret as SourcePassword = query "SourcePassword",
            source_port: i64 = query "SourcePort",
        }
        into {
            task_name: String = query "TaskName",
        }
    }
    Client.create_cloud_migration_task -> CreateCloudMigrationTaskResponse;
    "CreateCloudMigrationTask" is Unsafe
        Rpc { method: "POST", action: "CreateCloudMigrationTask" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateCloudMigrationTask";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateCloudMigrationTask::new(
        ///     DbInstanceName("db-instance-name"),
        ///     SourceAccount("source-account"),
        ///     SourceCategory("source-category"),
        ///     SourceIpAddress("source-ip-address"),
        ///     SourcePassword("source-password"),
        ///     1,
        /// );
    }
}

backstay::answer! {
    /// What `CreateCloudMigrationTask` answers.
    pub struct CreateCloudMigrationTaskResponse {
        db_instance_name: String = "DBInstanceName",
        request_id: String = "RequestId",
        task_id: i64 = "TaskId",
        task_name: String = "TaskName",
    }
}
