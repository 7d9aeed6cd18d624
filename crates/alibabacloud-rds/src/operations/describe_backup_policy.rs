// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeBackupPolicy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe backup policy.
    pub struct DescribeBackupPolicy {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            backup_policy_mode: String = query "BackupPolicyMode",
            compress_type: String = query "CompressType",
            released_keep_policy: String = query "ReleasedKeepPolicy",
        }
    }
    Client.describe_backup_policy -> DescribeBackupPolicyResponse;
    "DescribeBackupPolicy" is Safe
        Rpc { method: "POST", action: "DescribeBackupPolicy" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeBackupPolicy";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeBackupPolicy::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeBackupPolicyAdvancedDataPolicy {
        action_type: String = "ActionType",
        bak_type: String = "BakType",
        dest_region: String = "DestRegion",
        dest_type: String = "DestType",
        filter_key: String = "FilterKey",
        filter_type: String = "FilterType",
        filter_value: String = "FilterValue",
        only_preserve_one_each_day: bool = "OnlyPreserveOneEachDay",
        only_preserve_one_each_hour: bool = "OnlyPreserveOneEachHour",
        retention_type: String = "RetentionType",
        retention_value: i64 = "RetentionValue",
        src_region: String = "SrcRegion",
        src_type: String = "SrcType",
        strategy_id: String = "StrategyId",
    }
}

backstay::answer! {
    pub struct DescribeBackupPolicyAdvancedDataPolicies {
    }
    lists {
        advanced_data_policy: [DescribeBackupPolicyAdvancedDataPolicy]
            = "AdvancedDataPolicy",
    }
}

backstay::answer! {
    pub struct DescribeBackupPolicyAdvancedLogPolicy {
        action_type: String = "ActionType",
        dest_region: String = "DestRegion",
        dest_type: String = "DestType",
        enable_log_backup: i64 = "EnableLogBackup",
        filter_key: String = "FilterKey",
        filter_value: String = "FilterValue",
        log_retention_type: String = "LogRetentionType",
        log_retention_value: i64 = "LogRetentionValue",
        src_region: String = "SrcRegion",
        src_type: String = "SrcType",
        strategy_id: String = "StrategyId",
    }
}

backstay::answer! {
    pub struct DescribeBackupPolicyAdvancedLogPolicies {
    }
    lists {
        advanced_log_policy: [DescribeBackupPolicyAdvancedLogPolicy]
            = "AdvancedLogPolicy",
    }
}

backstay::answer! {
    /// What `DescribeBackupPolicy` answers.
    pub struct DescribeBackupPolicyResponse {
        advanced_backup_policy_enabled: bool = "AdvancedBackupPolicyEnabled",
        advanced_data_policies: DescribeBackupPolicyAdvancedDataPolicies
            = "AdvancedDataPolicies",
        advanced_log_policies: DescribeBackupPolicyAdvancedLogPolicies
            = "AdvancedLogPolicies",
        archive_backup_keep_count: String = "ArchiveBackupKeepCount",
        archive_backup_keep_policy: String = "ArchiveBackupKeepPolicy",
        archive_backup_retention_period: String = "ArchiveBackupRetentionPeriod",
        backup_interval: String = "BackupInterval",
        backup_log: String = "BackupLog",
        backup_method: String = "BackupMethod",
        backup_priority: i64 = "BackupPriority",
        backup_retention_period: i64 = "BackupRetentionPeriod",
        category: String = "Category",
        compress_type: String = "CompressType",
        enable_backup_log: String = "EnableBackupLog",
        enable_increment_data_backup: bool = "EnableIncrementDataBackup",
        enable_pitr_protection: bool = "EnablePitrProtection",
        high_space_usage_protection: String = "HighSpaceUsageProtection",
        inc_backup_interval: i64 = "IncBackupInterval",
        local_log_retention_hours: i64 = "LocalLogRetentionHours",
        local_log_retention_space: String = "LocalLogRetentionSpace",
        log_backup_frequency: String = "LogBackupFrequency",
        log_backup_local_retention_number: i64 = "LogBackupLocalRetentionNumber",
        log_backup_retention_period: i64 = "LogBackupRetentionPeriod",
        pitr_retention_period: i64 = "PitrRetentionPeriod",
        preferred_backup_period: String = "PreferredBackupPeriod",
        preferred_backup_time: String = "PreferredBackupTime",
        preferred_next_backup_time: String = "PreferredNextBackupTime",
        released_keep_policy: String = "ReleasedKeepPolicy",
        request_id: String = "RequestId",
        support_modify_backup_priority: bool = "SupportModifyBackupPriority",
        support_released_keep: i64 = "SupportReleasedKeep",
        support_volume_shadow_copy: i64 = "SupportVolumeShadowCopy",
        supports_high_frequency_backup: i64 = "SupportsHighFrequencyBackup",
    }
}
