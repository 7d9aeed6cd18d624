// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeAvailableRecoveryTime`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Window of instants that one cross-region backup can be rolled to.
    ///
    /// Other clients don't call it for SQL Server.
    pub struct DescribeAvailableRecoveryTime {
        new {
            /// Id of a cross-region backup.
            cross_backup_id: i64 = query "CrossBackupId",
        }
        into {
            /// Instance id.
            db_instance_id: String = query "DBInstanceId",
            /// Resource group id.
            resource_group_id: String = query "ResourceGroupId",
            /// Region id.
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_available_recovery_time -> DescribeAvailableRecoveryTimeResponse;
    "DescribeAvailableRecoveryTime" is Safe
        Rpc { method: "POST", action: "DescribeAvailableRecoveryTime" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAvailableRecoveryTime";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeAvailableRecoveryTime::new(1);
    }
}

backstay::answer! {
    /// What `DescribeAvailableRecoveryTime` answers.
    pub struct DescribeAvailableRecoveryTimeResponse {
        /// Id of a cross-region backup.
        cross_backup_id: i64 = "CrossBackupId",
        /// Oldest instant that can be restored.
        recovery_begin_time: String = "RecoveryBeginTime",
        /// Newest instant that can be restored.
        recovery_end_time: String = "RecoveryEndTime",
        /// Region id.
        region_id: String = "RegionId",
        /// Id of the request.
        request_id: String = "RequestId",
    }
}
