// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeResourceUsage`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe resource usage.
    pub struct DescribeResourceUsage {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.describe_resource_usage -> DescribeResourceUsageResponse;
    "DescribeResourceUsage" is Safe
        Rpc { method: "POST", action: "DescribeResourceUsage" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeResourceUsage";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeResourceUsage::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeResourceUsage` answers.
    pub struct DescribeResourceUsageResponse {
        archive_backup_size: i64 = "ArchiveBackupSize",
        backup_data_size: i64 = "BackupDataSize",
        backup_ecs_snapshot_size: String = "BackupEcsSnapshotSize",
        backup_log_size: i64 = "BackupLogSize",
        backup_oss_data_size: i64 = "BackupOssDataSize",
        backup_oss_log_size: i64 = "BackupOssLogSize",
        backup_size: i64 = "BackupSize",
        cold_backup_size: i64 = "ColdBackupSize",
        db_instance_id: String = "DBInstanceId",
        data_size: i64 = "DataSize",
        disk_used: i64 = "DiskUsed",
        engine: String = "Engine",
        log_size: i64 = "LogSize",
        paid_backup_size: i64 = "PaidBackupSize",
        request_id: String = "RequestId",
        sql_size: i64 = "SQLSize",
    }
}
