// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ValidateImportTask`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Validate import task.
    pub struct ValidateImportTask {
        new {
            db_instance_id: String as DbInstanceId = query "DbInstanceId",
            host: String as Host = query "Host",
            password: Secret as Password = query "Password",
            port: i64 as Port = query "Port",
            stream_port: i64 as StreamPort = query "StreamPort",
            user: String as User = query "User",
        }
        set {
            estimated_size: i64 = query "EstimatedSize",
        }
        into {
            source_instance_id: String = query "SourceInstanceId",
            source_platform: String = query "SourcePlatform",
            xtrabackup_path: String = query "XtrabackupPath",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.validate_import_task -> ValidateImportTaskResponse;
    "ValidateImportTask" is Unsafe Rpc { method: "POST", action: "ValidateImportTask" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ValidateImportTask";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ValidateImportTask::new(
        ///     DbInstanceId("db-instance-id"),
        ///     Host("host"),
        ///     Password("password"),
        ///     Port(1),
        ///     StreamPort(1),
        ///     User("user"),
        /// );
    }
}

backstay::answer! {
    /// What `ValidateImportTask` answers.
    pub struct ValidateImportTaskResponse {
        request_id: String = "RequestId",
        task_id: i64 = "TaskId",
    }
}
