// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeLocalAvailableRecoveryTime`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Window of instants of the local backups.
    pub struct DescribeLocalAvailableRecoveryTime {
        new {
            /// Instance id.
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            /// Region id.
            region: String = query "Region",
            /// Resource group id.
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.describe_local_available_recovery_time -> DescribeLocalAvailableRecoveryTimeResponse;
    "DescribeLocalAvailableRecoveryTime" is Safe
        Rpc { method: "POST", action: "DescribeLocalAvailableRecoveryTime" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeLocalAvailableRecoveryTime";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeLocalAvailableRecoveryTime::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeLocalAvailableRecoveryTime` answers.
    pub struct DescribeLocalAvailableRecoveryTimeResponse {
        /// Instance id.
        db_instance_id: String = "DBInstanceId",
        /// Oldest instant that can be restored.
        recovery_begin_time: String = "RecoveryBeginTime",
        /// Newest instant that can be restored.
        recovery_end_time: String = "RecoveryEndTime",
        /// Id of the request.
        request_id: String = "RequestId",
    }
}
