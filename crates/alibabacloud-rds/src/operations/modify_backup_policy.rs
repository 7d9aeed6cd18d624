// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyBackupPolicy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify backup policy.
    pub struct ModifyBackupPolicy {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            archive_backup_keep_count: i64 = query "ArchiveBackupKeepCount",
            backup_priority: i64 = query "BackupPriority",
            enable_advanced_backup_policy: i64 = query "EnableAdvancedBackupPolicy",
            enable_increment_data_backup: bool = query "EnableIncrementDataBackup",
            enable_pitr_protection: bool = query "EnablePitrProtection",
            inc_backup_interval: i64 = query "IncBackupInterval",
            log_backup_local_retention_number: i64
                = query "LogBackupLocalRetentionNumber",
        }
        into {
            archive_backup_keep_policy: String = query "ArchiveBackupKeepPolicy",
            archive_backup_retention_period: String
                = query "ArchiveBackupRetentionPeriod",
            backup_interval: String = query "BackupInterval",
            backup_log: String = query "BackupLog",
            backup_method: String = query "BackupMethod",
            backup_policy_mode: String = query "BackupPolicyMode",
            backup_retention_period: String = query "BackupRetentionPeriod",
            category: String = query "Category",
            compress_type: String = query "CompressType",
            enable_backup_log: String = query "EnableBackupLog",
            high_space_usage_protection: String = query "HighSpaceUsageProtection",
            local_log_retention_hours: String = query "LocalLogRetentionHours",
            local_log_retention_space: String = query "LocalLogRetentionSpace",
            log_backup_frequency: String = query "LogBackupFrequency",
            log_backup_retention_period: String = query "LogBackupRetentionPeriod",
            preferred_backup_period: String = query "PreferredBackupPeriod",
            preferred_backup_time: String = query "PreferredBackupTime",
            released_keep_policy: String = query "ReleasedKeepPolicy",
        }
        list {
            advanced_data_policies: [ModifyBackupPolicyAdvancedDataPolicies]
                = query_flat "AdvancedDataPolicies",
            advanced_log_policies: [ModifyBackupPolicyAdvancedLogPolicies]
                = query_flat "AdvancedLogPolicies",
        }
    }
    Client.modify_backup_policy -> ModifyBackupPolicyResponse;
    "ModifyBackupPolicy" is Unsafe Rpc { method: "POST", action: "ModifyBackupPolicy" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyBackupPolicy";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyBackupPolicy::new("db-instance-id");
    }
}

backstay::request! {
    pub struct ModifyBackupPolicyAdvancedDataPolicies: Default {
        set {
            only_preserve_one_each_day: bool = "OnlyPreserveOneEachDay",
            only_preserve_one_each_hour: bool = "OnlyPreserveOneEachHour",
            retention_value: i64 = "RetentionValue",
        }
        into {
            action_type: String = "ActionType",
            bak_type: String = "BakType",
            dest_region: String = "DestRegion",
            dest_type: String = "DestType",
            filter_key: String = "FilterKey",
            filter_type: String = "FilterType",
            filter_value: String = "FilterValue",
            retention_type: String = "RetentionType",
            src_region: String = "SrcRegion",
            src_type: String = "SrcType",
            strategy_id: String = "StrategyId",
        }
    }
}

backstay::request! {
    pub struct ModifyBackupPolicyAdvancedLogPolicies: Default {
        set {
            enable_log_backup: i64 = "EnableLogBackup",
            log_retention_value: i64 = "LogRetentionValue",
        }
        into {
            action_type: String = "ActionType",
            dest_region: String = "DestRegion",
            dest_type: String = "DestType",
            filter_key: String = "FilterKey",
            filter_value: String = "FilterValue",
            log_retention_type: String = "LogRetentionType",
            src_region: String = "SrcRegion",
            src_type: String = "SrcType",
            strategy_id: String = "StrategyId",
        }
    }
}

backstay::answer! {
    /// What `ModifyBackupPolicy` answers.
    pub struct ModifyBackupPolicyResponse {
        compress_type: String = "CompressType",
        db_instance_id: String = "DBInstanceID",
        enable_backup_log: String = "EnableBackupLog",
        enable_increment_data_backup: bool = "EnableIncrementDataBackup",
        enable_pitr_protection: bool = "EnablePitrProtection",
        high_space_usage_protection: String = "HighSpaceUsageProtection",
        inc_backup_interval: i64 = "IncBackupInterval",
        local_log_retention_hours: i64 = "LocalLogRetentionHours",
        local_log_retention_space: String = "LocalLogRetentionSpace",
        log_backup_local_retention_number: i64 = "LogBackupLocalRetentionNumber",
        request_id: String = "RequestId",
    }
}
