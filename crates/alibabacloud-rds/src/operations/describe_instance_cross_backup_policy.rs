// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeInstanceCrossBackupPolicy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe instance cross backup policy.
    pub struct DescribeInstanceCrossBackupPolicy {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_instance_cross_backup_policy -> DescribeInstanceCrossBackupPolicyResponse;
    "DescribeInstanceCrossBackupPolicy" is Safe
        Rpc { method: "POST", action: "DescribeInstanceCrossBackupPolicy" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeInstanceCrossBackupPolicy";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeInstanceCrossBackupPolicy::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeInstanceCrossBackupPolicy` answers.
    pub struct DescribeInstanceCrossBackupPolicyResponse {
        backup_enabled: String = "BackupEnabled",
        backup_enabled_time: String = "BackupEnabledTime",
        cross_backup_region: String = "CrossBackupRegion",
        cross_backup_type: String = "CrossBackupType",
        db_instance_description: String = "DBInstanceDescription",
        db_instance_id: String = "DBInstanceId",
        db_instance_status: String = "DBInstanceStatus",
        engine: String = "Engine",
        engine_version: String = "EngineVersion",
        lock_mode: String = "LockMode",
        log_backup_enabled: String = "LogBackupEnabled",
        log_backup_enabled_time: String = "LogBackupEnabledTime",
        region_id: String = "RegionId",
        request_id: String = "RequestId",
        retent_type: i64 = "RetentType",
        retention: i64 = "Retention",
    }
}
