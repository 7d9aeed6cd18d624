// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! Types that several operations use.

use crate::arguments::*;

backstay::answer! {
    /// The members of `BindRulesTags2`.
    pub struct BindRulesTags2 {
        key: String = "key",
        value: String = "value",
    }
}

backstay::answer! {
    /// The members of `CheckpointCreateSkippedResource`.
    pub struct CheckpointCreateSkippedResource {
        /// Error code, such as BackupService.2010.
        code: String = "code",
        /// Id.
        id: String = "id",
        /// Name.
        name: String = "name",
        /// Why it was left out.
        reason: String = "reason",
        /// Kind.
        r#type: String = "type",
    }
}

backstay::answer! {
    /// Extra data.
    pub struct CheckpointExtraInfoResp {
        /// Description.
        description: String = "description",
        /// Name of the backups.
        name: String = "name",
        /// Days to keep.
        retention_duration: i64 = "retention_duration",
    }
}

backstay::answer! {
    /// The members of `ImageData`.
    pub struct ImageData {
        /// Image id.
        image_id: String = "image_id",
    }
}

backstay::answer! {
    /// Error data; empty texts when all is well.
    pub struct OpErrorInfo {
        /// Error code, such as BackupService.2010.
        code: String = "code",
        /// Error text.
        message: String = "message",
    }
}

backstay::answer! {
    /// Data every task has.
    pub struct OpExtendInfoCommon {
        /// Progress, 0 to 100.
        /// In percent; 0 to 100.
        progress: i64 = "progress",
        /// Request id.
        request_id: String = "request_id",
        /// Task id.
        task_id: String = "task_id",
    }
}

backstay::answer! {
    /// Data of a delete task.
    pub struct OpExtendInfoDelete {
        /// Backup id.
        backup_id: String = "backup_id",
        /// Backup name.
        backup_name: String = "backup_name",
    }
}

backstay::answer! {
    /// Data of a replication task.
    pub struct OpExtendInfoReplication {
        /// Backup at the target.
        destination_backup_id: String = "destination_backup_id",
        /// Backup name at the target.
        destination_backup_name: String = "destination_backup_name",
        /// Restore point at the target.
        destination_checkpoint_id: String = "destination_checkpoint_id",
        /// Target project.
        destination_project_id: String = "destination_project_id",
        /// Target region.
        destination_region: String = "destination_region",
        /// Source backup.
        source_backup_id: String = "source_backup_id",
        /// Source backup name.
        source_backup_name: String = "source_backup_name",
        /// Source restore point.
        source_checkpoint_id: String = "source_checkpoint_id",
        /// Source project.
        source_project_id: String = "source_project_id",
        /// Source region.
        source_region: String = "source_region",
    }
}

backstay::answer! {
    /// Data of a restore task.
    pub struct OpExtendInfoRestore {
        /// Backup id.
        backup_id: String = "backup_id",
        /// Backup name.
        backup_name: String = "backup_name",
        /// Resource that was overwritten.
        target_resource_id: String = "target_resource_id",
        /// Name of that resource.
        target_resource_name: String = "target_resource_name",
    }
}

backstay::answer! {
    /// Data of a sync task.
    pub struct OpExtendInfoSync {
        /// Backups deleted.
        delete_backup_num: i64 = "delete_backup_num",
        /// Backups that failed.
        err_sync_backup_num: i64 = "err_sync_backup_num",
        /// Backups synchronised.
        sync_backup_num: i64 = "sync_backup_num",
    }
}

backstay::answer! {
    /// Data of an expiry change.
    pub struct OpExtendInfoUpdateExpirationTime {
        /// Backups changed.
        affected_backups_count: i64 = "affected_backups_count",
        /// New expiry day.
        expiration_day: String = "expiration_day",
    }
}

backstay::answer! {
    /// Data of a vault delete.
    pub struct OpExtendInfoVaultDelete {
        /// Number that failed.
        fail_count: i64 = "fail_count",
        /// Number in all.
        total_count: i64 = "total_count",
    }
}

backstay::answer! {
    /// Extra data.
    pub struct OpResourceExtraInfoResp {
        /// Disks left out.
        exclude_volumes: [String] = "exclude_volumes",
    }
}

backstay::answer! {
    /// The members of `PolicyAssociateVault`.
    pub struct PolicyAssociateVault {
        destination_vault_id: String = "destination_vault_id",
        vault_id: String = "vault_id",
    }
}

backstay::request! {
    /// The members of `PolicyTriggerPropertiesReq`.
    pub struct PolicyTriggerPropertiesReq {
        new {
            pattern: [String] = "pattern",
        }
    }
}

backstay::answer! {
    /// The members of `PolicyTriggerPropertiesResp`.
    pub struct PolicyTriggerPropertiesResp {
        pattern: [String] = "pattern",
        start_time: String = "start_time",
    }
}

backstay::request! {
    /// The members of `PolicyTriggerReq`.
    pub struct PolicyTriggerReq {
        new {
            properties: PolicyTriggerPropertiesReq = "properties",
        }
    }
}

backstay::record! {
    /// The members of `PolicyoOdCreate`.
    pub struct PolicyoOdCreate {
        set {
            /// A whole number.
            /// 0 to 100.
            day_backups: i64 = "day_backups",
            destination_project_id: String = "destination_project_id",
            destination_region: String = "destination_region",
            /// A whole number.
            /// 1 to 99999; left out: `-1`.
            max_backups: i64 = "max_backups",
            /// A whole number.
            /// 0 to 100.
            month_backups: i64 = "month_backups",
            /// A whole number.
            /// 1 to 99999; left out: `-1`.
            retention_duration_days: i64 = "retention_duration_days",
            timezone: String = "timezone",
            /// A whole number.
            /// 0 to 100.
            week_backups: i64 = "week_backups",
            /// A whole number.
            /// 0 to 100.
            year_backups: i64 = "year_backups",
        }
    }
}

backstay::answer! {
    /// Extra data.
    pub struct ReplicationRecordsExtraInfo {
        /// Made by a policy.
        auto_trigger: bool = "auto_trigger",
        /// Target vault.
        destination_vault_id: String = "destination_vault_id",
        /// Error code; empty on success.
        fail_code: String = "fail_code",
        /// Why it failed.
        fail_reason: String = "fail_reason",
        /// Progress, 0 to 100.
        /// In percent.
        progress: i64 = "progress",
    }
}

backstay::request! {
    /// The members of `ResourceCreate`.
    pub struct ResourceCreate {
        new {
            id: String as Id = "id",
            r#type: String as Type = "type",
        }
        set {
            extra_info: ResourceExtraInfo = "extra_info",
            /// Text.
            /// 0 to 255 characters.
            name: String = "name",
        }
    }
}

backstay::record! {
    /// The members of `ResourceExtraInfo`.
    pub struct ResourceExtraInfo {
        set {
            exclude_volumes: [String] = "exclude_volumes",
        }
    }
}

backstay::answer! {
    /// The members of `VaultBindRules2`.
    pub struct VaultBindRules2 {
        tags: [BindRulesTags2] = "tags",
    }
}

backstay::answer! {
    /// The members of `VaultPolicyResp`.
    pub struct VaultPolicyResp {
        policy_id: String = "policy_id",
        vault_id: String = "vault_id",
    }
}
