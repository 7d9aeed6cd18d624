// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeImportTaskValidation`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe import task validation.
    pub struct DescribeImportTaskValidation {
        new {
            db_instance_id: String = query "DbInstanceId",
            task_id: i64 = query "TaskId",
        }
    }
    Client.describe_import_task_validation -> DescribeImportTaskValidationResponse;
    "DescribeImportTaskValidation" is Safe
        Rpc { method: "POST", action: "DescribeImportTaskValidation" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeImportTaskValidation";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeImportTaskValidation::new("db-instance-id", 1);
    }
}

backstay::answer! {
    /// What `DescribeImportTaskValidation` answers.
    pub struct DescribeImportTaskValidationResponse {
        detail: String = "Detail",
        request_id: String = "RequestId",
        status: String = "Status",
        success: bool = "Success",
    }
}
