// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateCloudMigrationPrecheckTask`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create cloud migration precheck task.
    pub struct CreateCloudMigrationPrecheckTask {
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
    Client.create_cloud_migration_precheck_task -> CreateCloudMigrationPrecheckTaskResponse;
    "CreateCloudMigrationPrecheckTask" is Unsafe
        Rpc { method: "POST", action: "CreateCloudMigrationPrecheckTask" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateCloudMigrationPrecheckTask";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateCloudMigrationPrecheckTask::new(
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
    /// What `CreateCloudMigrationPrecheckTask` answers.
    pub struct CreateCloudMigrationPrecheckTaskResponse {
        db_instance_name: String = "DBInstanceName",
        request_id: String = "RequestId",
        task_id: i64 = "TaskId",
        task_name: String = "TaskName",
    }
}
