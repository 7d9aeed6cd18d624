// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateImportTask`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create import task.
    pub struct CreateImportTask {
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
    Client.create_import_task -> CreateImportTaskResponse;
    "CreateImportTask" is Unsafe Rpc { method: "POST", action: "CreateImportTask" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateImportTask";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateImportTask::new(
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
    /// What `CreateImportTask` answers.
    pub struct CreateImportTaskResponse {
        request_id: String = "RequestId",
        task_id: String = "TaskId",
    }
}
