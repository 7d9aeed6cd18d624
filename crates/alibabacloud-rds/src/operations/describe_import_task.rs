// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeImportTask`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe import task.
    pub struct DescribeImportTask {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            task_id: String as TaskId = query "TaskId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_import_task -> DescribeImportTaskResponse;
    "DescribeImportTask" is Safe Rpc { method: "POST", action: "DescribeImportTask" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeImportTask";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeImportTask::new(
        ///     DbInstanceId("db-instance-id"),
        ///     TaskId("task-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DescribeImportTask` answers.
    pub struct DescribeImportTaskResponse {
        account: String = "Account",
        db_version: String = "DbVersion",
        detail: String = "Detail",
        request_id: String = "RequestId",
        source_category: String = "SourceCategory",
        source_ip: String = "SourceIp",
        source_port: String = "SourcePort",
        status: String = "Status",
        target_instance_name: String = "TargetInstanceName",
        task_id: i64 = "TaskId",
        task_name: String = "TaskName",
        task_type: String = "TaskType",
    }
}
