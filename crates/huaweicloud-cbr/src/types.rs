// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! Types that several operations use.

use crate::arguments::*;
use backstay::generated::Timestamp;

backstay::answer! {
    /// Extra data.
    pub struct BackupExtendInfo {
        /// Made by a policy.
        auto_trigger: bool = "auto_trigger",
        /// Backup of a boot disk.
        bootable: bool = "bootable",
        /// Server backup holds the system disk.
        contain_system_disk: bool = "contain_system_disk",
        /// Encrypted.
        encrypted: bool = "encrypted",
        incremental: bool = "incremental",
        /// Kept in several zones.
        is_multi_az: bool = "is_multi_az",
        /// Snapshot of the disk backup.
        snapshot_id: String = "snapshot_id",
        /// Lazy-loading fast restore is possible.
        support_lld: bool = "support_lld",
        /// Whether and how it can be restored.
        supported_restore_mode: BackupExtendInfoSupportedRestoreMode
            = "supported_restore_mode",
        /// Is a system disk.
        system_disk: bool = "system_disk",
    }
    lists {
        /// Images made from it.
        os_images_data: [ImageData] = "os_images_data",
    }
}

backstay::enumeration! {
    /// Whether and how it can be restored.
    pub enum BackupExtendInfoSupportedRestoreMode {
        /// Cannot be restored.
        Na = "na",
        /// Can make a whole-server image.
        Snapshot = "snapshot",
        /// Can be restored disk by disk.
        Backup = "backup",
    }
}

backstay::enumeration! {
    pub enum BackupStatus {
        /// Can be used.
        Available = "available",
        /// Being made.
        Protecting = "protecting",
        /// Being deleted.
        Deleting = "deleting",
        /// Being restored from.
        Restoring = "restoring",
        /// Abnormal.
        Error = "error",
        /// Waits to be made.
        WaitingProtect = "waiting_protect",
        /// Waits to be deleted.
        WaitingDelete = "waiting_delete",
        /// Waits to be restored.
        WaitingRestore = "waiting_restore",
    }
}

backstay::request! {
    pub struct BatchCreateAndDeleteVaultTagsTag {
        new {
            /// Text.
            /// At most 36 characters.
            key: String = "key",
        }
        into {
            /// Text.
            /// At most 43 characters.
            value: String = "value",
        }
    }
}

backstay::answer! {
    pub struct Billing {
        allocated: i64 = "allocated",
        charging_mode: String = "charging_mode",
        cloud_type: String = "cloud_type",
        consistent_level: String = "consistent_level",
        frozen_scene: String = "frozen_scene",
        object_type: String = "object_type",
        order_id: String = "order_id",
        product_id: String = "product_id",
        protect_type: String = "protect_type",
        /// A whole number.
        /// 1 to 10485760.
        size: i64 = "size",
        spec_code: String = "spec_code",
        status: BillingStatus = "status",
        storage_unit: String = "storage_unit",
        used: i64 = "used",
    }
}

backstay::enumeration! {
    pub enum BillingStatus {
        Available = "available",
        Lock = "lock",
        Frozen = "frozen",
        Deleting = "deleting",
        Error = "error",
    }
}

backstay::answer! {
    pub struct BindRulesTags {
        key: String = "key",
        value: String = "value",
    }
}

backstay::answer! {
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

backstay::request! {
    pub struct CreateVaultBindRulesTags {
        new {
            key: String = "key",
        }
        into {
            value: String = "value",
        }
    }
}

backstay::request! {
    pub struct CreateVaultVaultBindRules: Default {
        list {
            tags: [CreateVaultBindRulesTags] = "tags",
        }
    }
}

backstay::answer! {
    pub struct ImageData {
        /// Image id.
        image_id: String = "image_id",
    }
}

backstay::enumeration! {
    pub enum ImageType {
        /// Backup.
        Backup = "backup",
        /// Replica.
        Replication = "replication",
    }
}

backstay::answer! {
    /// Billing.
    pub struct ListVaultBilling {
        /// Capacity given to resources, GB.
        allocated: i64 = "allocated",
        /// Billing mode.
        charging_mode: ListVaultBillingChargingMode = "charging_mode",
        /// Kind of cloud.
        cloud_type: ListVaultBillingCloudType = "cloud_type",
        /// Consistency of the backups.
        consistent_level: ListVaultBillingConsistentLevel = "consistent_level",
        /// Why it is frozen.
        frozen_scene: String = "frozen_scene",
        /// Kept in several zones.
        is_multi_az: bool = "is_multi_az",
        /// Kind of object.
        object_type: ListVaultBillingObjectType = "object_type",
        /// Order id.
        order_id: String = "order_id",
        /// Product id.
        product_id: String = "product_id",
        /// Kind of protection.
        protect_type: ListVaultBillingProtectType = "protect_type",
        /// Capacity in GB.
        /// 1 to 10485760.
        size: i64 = "size",
        /// Specification.
        spec_code: ListVaultBillingSpecCode = "spec_code",
        /// State of the vault.
        status: ListVaultBillingStatus = "status",
        /// Bucket.
        storage_unit: String = "storage_unit",
        /// Used, MB.
        used: i64 = "used",
    }
}

backstay::enumeration! {
    /// Billing mode.
    pub enum ListVaultBillingChargingMode {
        /// Pay per use.
        PostPaid = "post_paid",
        /// Subscription.
        PrePaid = "pre_paid",
    }
}

backstay::enumeration! {
    /// Kind of cloud.
    pub enum ListVaultBillingCloudType {
        /// Public cloud.
        Public = "public",
        /// Hybrid cloud.
        Hybrid = "hybrid",
    }
}

backstay::enumeration! {
    /// Consistency of the backups.
    pub enum ListVaultBillingConsistentLevel {
        /// Crash consistent.
        CrashConsistent = "crash_consistent",
        /// Application consistent.
        AppConsistent = "app_consistent",
    }
}

backstay::enumeration! {
    /// Kind of object.
    pub enum ListVaultBillingObjectType {
        /// Server.
        Server = "server",
        /// Disk.
        Disk = "disk",
        /// SFS Turbo.
        Turbo = "turbo",
        /// Workspace desktop.
        Workspace = "workspace",
        /// VMware.
        Vmware = "vmware",
        /// Database.
        Rds = "rds",
        /// File.
        File = "file",
    }
}

backstay::enumeration! {
    /// Kind of protection.
    pub enum ListVaultBillingProtectType {
        /// Backup.
        Backup = "backup",
        /// Replication.
        Replication = "replication",
        /// Hybrid cloud.
        Hybrid = "hybrid",
    }
}

backstay::enumeration! {
    /// Specification.
    pub enum ListVaultBillingSpecCode {
        /// Server backup vault.
        VaultBackupServerNormal = "vault.backup.server.normal",
        /// Disk backup vault.
        VaultBackupVolumeNormal = "vault.backup.volume.normal",
        /// File backup vault.
        VaultBackupTurboNormal = "vault.backup.turbo.normal",
        /// Database backup vault.
        VaultBackupDatabaseNormal = "vault.backup.database.normal",
        /// Hybrid backup vault.
        VaultHybridServerNormal = "vault.hybrid.server.normal",
        /// Replication vault.
        VaultReplicationServerNormal = "vault.replication.server.normal",
    }
}

backstay::enumeration! {
    /// State of the vault.
    pub enum ListVaultBillingStatus {
        /// Normal.
        Available = "available",
        /// Locked.
        Lock = "lock",
        /// Frozen.
        Frozen = "frozen",
        /// Being deleted.
        Deleting = "deleting",
        /// Abnormal.
        Error = "error",
    }
}

backstay::answer! {
    pub struct ListVaultResourceResp {
        /// Number of backups.
        backup_count: i64 = "backup_count",
        /// Size of backups, MB.
        backup_size: i64 = "backup_size",
        /// Extra data.
        extra_info: ResourceExtraInfo = "extra_info",
        /// Resource id.
        id: String = "id",
        /// Resource name.
        /// 0 to 255 characters.
        name: String = "name",
        /// State of the protection.
        protect_status: ProtectStatus = "protect_status",
        /// Size of the resource in GB.
        size: i64 = "size",
        /// Kind of resource.
        r#type: ResourceType = "type",
    }
}

backstay::answer! {
    pub struct Member {
        backup_id: String = "backup_id",
        created_at: String = "created_at",
        dest_project_id: String = "dest_project_id",
        id: String = "id",
        image_id: String = "image_id",
        status: MemberStatus = "status",
        updated_at: String = "updated_at",
        vault_id: String = "vault_id",
    }
}

backstay::enumeration! {
    pub enum MemberStatus {
        Pending = "pending",
        Accepted = "accepted",
        Rejected = "rejected",
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
    /// Data of a backup task.
    pub struct OpExtendInfoBckup {
        /// Error of application consistency.
        app_consistency_error_code: String = "app_consistency_error_code",
        /// Error text of application consistency.
        app_consistency_error_message: String = "app_consistency_error_message",
        /// Application consistency.
        app_consistency_status: OpExtendInfoBckupAppConsistencyStatus
            = "app_consistency_status",
        /// Backup id.
        backup_id: String = "backup_id",
        /// Backup name.
        backup_name: String = "backup_name",
        /// Whether the backup is incremental.
        incremental: OpExtendInfoBckupIncremental = "incremental",
    }
}

backstay::enumeration! {
    /// Application consistency.
    pub enum OpExtendInfoBckupAppConsistencyStatus {
        /// Not application consistent.
        N0 = "0",
        /// Application consistent.
        N1 = "1",
    }
}

backstay::enumeration! {
    /// Whether the backup is incremental.
    pub enum OpExtendInfoBckupIncremental { True = "true", False = "false" }
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
    /// Data of a remove task.
    pub struct OpExtendInfoRemoveResources {
        /// Number that failed.
        fail_count: i64 = "fail_count",
        /// Number in all.
        total_count: i64 = "total_count",
    }
    lists {
        /// Protected resources.
        resources: [OpResourceResp] = "resources",
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
    pub struct OpExtraInfo {
        /// Data of a backup task.
        backup: OpExtendInfoBckup = "backup",
        /// Data every task has.
        common: OpExtendInfoCommon = "common",
        /// Data of a delete task.
        delete: OpExtendInfoDelete = "delete",
        /// Data of a remove task.
        remove_resources: OpExtendInfoRemoveResources = "remove_resources",
        /// Data of a replication task.
        replication: OpExtendInfoReplication = "replication",
        /// The resource.
        resource: Resource = "resource",
        /// Data of a restore task.
        restore: OpExtendInfoRestore = "restore",
        /// Data of a sync task.
        sync: OpExtendInfoSync = "sync",
        /// Data of an expiry change.
        update_expiration_time: OpExtendInfoUpdateExpirationTime
            = "update_expiration_time",
        /// Data of a vault delete.
        vault_delete: OpExtendInfoVaultDelete = "vault_delete",
    }
}

backstay::answer! {
    /// Extra data.
    pub struct OpResourceExtraInfoResp {
    }
    lists {
        /// Disks left out.
        exclude_volumes: [String] = "exclude_volumes",
    }
}

backstay::answer! {
    pub struct OpResourceResp {
        /// Extra data.
        extra_info: OpResourceExtraInfoResp = "extra_info",
        /// Resource id.
        id: String = "id",
        /// Resource name.
        /// 0 to 255 characters.
        name: String = "name",
        /// Kind of resource.
        r#type: ResourceType = "type",
    }
}

backstay::answer! {
    pub struct OperationLog {
        /// Restore point the backup belongs to.
        checkpoint_id: String = "checkpoint_id",
        /// Time of creation.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created_at: Timestamp = "created_at",
        /// Time of the end.
        ended_at: String = "ended_at",
        /// Error data; empty texts when all is well.
        error_info: OpErrorInfo = "error_info",
        /// Extra data.
        extra_info: OpExtraInfo = "extra_info",
        /// Task id.
        id: String = "id",
        /// Kind of task.
        operation_type: OperationType = "operation_type",
        /// Policy id.
        policy_id: String = "policy_id",
        /// Id of the regional project.
        project_id: String = "project_id",
        /// Kind of backup provider.
        provider_id: ProviderId = "provider_id",
        /// Time of the start.
        started_at: String = "started_at",
        /// State of the task.
        status: OperationStatus = "status",
        /// Time of the last change.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        updated_at: Timestamp = "updated_at",
        /// Vault id.
        vault_id: String = "vault_id",
        /// Vault name.
        vault_name: String = "vault_name",
    }
}

backstay::enumeration! {
    pub enum OperationStatus {
        /// Success.
        Success = "success",
        /// Skipped.
        Skipped = "skipped",
        /// Failure.
        Failed = "failed",
        /// In progress.
        Running = "running",
        /// Failure by time-out.
        Timeout = "timeout",
        /// Queued.
        Waiting = "waiting",
    }
}

backstay::enumeration! {
    pub enum OperationType {
        /// Backup.
        Backup = "backup",
        /// Copy.
        Copy = "copy",
        /// Replication.
        Replication = "replication",
        /// Delete.
        Delete = "delete",
        /// Restore.
        Restore = "restore",
        /// Vault delete.
        VaultDelete = "vault_delete",
        /// Resource removal.
        RemoveResource = "remove_resource",
        /// Sync.
        Sync = "sync",
    }
}

backstay::answer! {
    pub struct Policy {
        enabled: bool = "enabled",
        id: String = "id",
        name: String = "name",
        operation_definition: PolicyoOdCreate = "operation_definition",
        operation_type: PolicyOperationType = "operation_type",
        trigger: PolicyTriggerResp = "trigger",
    }
    lists {
        associated_vaults: [PolicyAssociateVault] = "associated_vaults",
    }
}

backstay::answer! {
    pub struct PolicyAssociateVault {
        destination_vault_id: String = "destination_vault_id",
        vault_id: String = "vault_id",
    }
}

backstay::enumeration! {
    pub enum PolicyOperationType { Backup = "backup", Replication = "replication" }
}

backstay::request! {
    pub struct PolicyTriggerPropertiesReq {
        new {
            pattern: [String] = "pattern",
        }
    }
}

backstay::answer! {
    pub struct PolicyTriggerPropertiesResp {
        start_time: String = "start_time",
    }
    lists {
        pattern: [String] = "pattern",
    }
}

backstay::request! {
    pub struct PolicyTriggerReq {
        new {
            properties: PolicyTriggerPropertiesReq = "properties",
        }
    }
}

backstay::answer! {
    pub struct PolicyTriggerResp {
        id: String = "id",
        name: String = "name",
        properties: PolicyTriggerPropertiesResp = "properties",
        r#type: PolicyTriggerRespType = "type",
    }
}

backstay::enumeration! {
    pub enum PolicyTriggerRespType { Time = "time" }
}

backstay::record! {
    pub struct PolicyoOdCreate {
        set {
            /// A whole number.
            /// 0 to 100.
            day_backups: i64 = "day_backups",
            destination_project_id: String = "destination_project_id",
            destination_region: String = "destination_region",
            /// A whole number.
            /// Left out: `-1`.
            max_backups: i64 = "max_backups",
            /// A whole number.
            /// 0 to 100.
            month_backups: i64 = "month_backups",
            /// A whole number.
            /// Left out: `-1`.
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

backstay::enumeration! {
    /// State of the protection.
    pub enum ProtectStatus {
        /// Normal.
        Available = "available",
        /// Abnormal.
        Error = "error",
        /// Backup running.
        Protecting = "protecting",
        /// Restore running.
        Restoring = "restoring",
        /// Being removed.
        Removing = "removing",
    }
}

backstay::enumeration! {
    /// Kind of backup provider.
    pub enum ProviderId {
        /// Server.
        N0daac4c56707485197ba169e36266b66 = "0daac4c5-6707-4851-97ba-169e36266b66",
        /// Disk.
        D1603440187d4516Af25121250c7cc97 = "d1603440-187d-4516-af25-121250c7cc97",
        /// SFS Turbo.
        N3f3c3220245c4805B811758870015881 = "3f3c3220-245c-4805-b811-758870015881",
        /// Workspace.
        N86a8090071bf4961956aD52df944f84a = "86a80900-71bf-4961-956a-d52df944f84a",
        /// VMware.
        A13639de00be4e94Af3026912d75e4a2 = "a13639de-00be-4e94-af30-26912d75e4a2",
    }
}

backstay::answer! {
    pub struct ReplicationRecordGet {
        /// Time of creation.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created_at: Timestamp = "created_at",
        /// Backup at the target.
        destination_backup_id: String = "destination_backup_id",
        /// Restore point at the target.
        destination_checkpoint_id: String = "destination_checkpoint_id",
        /// Target project.
        destination_project_id: String = "destination_project_id",
        /// Target region.
        destination_region: String = "destination_region",
        /// Target vault.
        destination_vault_id: String = "destination_vault_id",
        /// Extra data.
        extra_info: ReplicationRecordsExtraInfo = "extra_info",
        /// Id.
        id: String = "id",
        /// Source backup.
        source_backup_id: String = "source_backup_id",
        /// Source restore point.
        source_checkpoint_id: String = "source_checkpoint_id",
        /// Source project.
        source_project_id: String = "source_project_id",
        /// Source region.
        source_region: String = "source_region",
        /// State.
        status: ReplicationRecordGetStatus = "status",
        /// Vault id.
        vault_id: String = "vault_id",
    }
}

backstay::enumeration! {
    /// State.
    pub enum ReplicationRecordGetStatus {
        /// Being replicated.
        Replicating = "replicating",
        /// Success.
        Success = "success",
        /// Failure.
        Fail = "fail",
        /// Skipped.
        Skip = "skip",
        /// Queued.
        WaitingReplicate = "waiting_replicate",
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

backstay::answer! {
    /// The resource.
    pub struct Resource {
        /// Extra data.
        extra_info: ResourceExtraInfo = "extra_info",
        /// Resource id.
        id: String = "id",
        /// Resource name.
        /// 0 to 255 characters.
        name: String = "name",
        /// Kind of resource.
        r#type: ResourceType = "type",
    }
}

backstay::request! {
    pub struct ResourceCreate {
        new {
            id: String as Id = "id",
            r#type: String as Type = "type",
        }
        set {
            extra_info: ResourceExtraInfo = "extra_info",
        }
        into {
            /// Text.
            /// 0 to 255 characters.
            name: String = "name",
        }
    }
}

backstay::record! {
    pub struct ResourceExtraInfo {
        set {
            exclude_volumes: [String] = "exclude_volumes",
        }
    }
}

backstay::answer! {
    pub struct ResourceResp {
        backup_count: i64 = "backup_count",
        backup_size: i64 = "backup_size",
        extra_info: ResourceExtraInfo = "extra_info",
        id: String = "id",
        /// Text.
        /// 0 to 255 characters.
        name: String = "name",
        protect_status: ProtectStatus = "protect_status",
        size: i64 = "size",
        r#type: String = "type",
    }
}

backstay::enumeration! {
    /// Kind of resource.
    pub enum ResourceType {
        /// Server.
        OsNovaServer = "OS::Nova::Server",
        /// Disk.
        OsCinderVolume = "OS::Cinder::Volume",
        /// Bare-metal server.
        OsIronicBareMetalServer = "OS::Ironic::BareMetalServer",
        /// Other server.
        OsNativeServer = "OS::Native::Server",
        /// SFS Turbo file system.
        OsSfsTurbo = "OS::Sfs::Turbo",
        /// Workspace desktop.
        OsWorkspaceDesktopV2 = "OS::Workspace::DesktopV2",
    }
}

backstay::answer! {
    pub struct ShowVaultResourceInstancesVault {
        auto_bind: bool = "auto_bind",
        auto_expand: bool = "auto_expand",
        billing: Billing = "billing",
        bind_rules: VaultBindRules = "bind_rules",
        created_at: String = "created_at",
        /// Text.
        /// 0 to 255 characters.
        description: String = "description",
        id: String = "id",
        locked: bool = "locked",
        /// Text.
        /// 1 to 64 characters.
        name: String = "name",
        project_id: String = "project_id",
        provider_id: String = "provider_id",
        user_id: String = "user_id",
    }
    lists {
        resources: [ResourceResp] = "resources",
        tags: [Tag] = "tags",
    }
}

backstay::answer! {
    pub struct Tag {
        /// Text.
        /// At most 36 characters.
        key: String = "key",
        /// Text.
        /// At most 43 characters.
        value: String = "value",
    }
}

backstay::answer! {
    pub struct Vault {
        /// Resources are bound automatically.
        auto_bind: bool = "auto_bind",
        /// Vault grows automatically (pay per use).
        auto_expand: bool = "auto_expand",
        /// Zone.
        /// 1 to 32 characters.
        availability_zone: String = "availability_zone",
        /// Billing.
        billing: ListVaultBilling = "billing",
        /// Rules of automatic binding.
        bind_rules: VaultBindRules = "bind_rules",
        /// Time of creation.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created_at: Timestamp = "created_at",
        /// Description.
        /// 0 to 255 characters; pattern `^[^<>]*$`.
        description: String = "description",
        /// Enterprise project, or all\_granted\_eps for all allowed ones.
        enterprise_project_id: String = "enterprise_project_id",
        /// Vault id.
        id: String = "id",
        /// Locked against deletion.
        locked: bool = "locked",
        /// Vault name.
        /// 1 to 64 characters; pattern `^[\u4E00-\u9FA5\uf900-\ufa2da-zA-Z0-9_\-]*$`.
        name: String = "name",
        /// Id of the regional project.
        project_id: String = "project_id",
        /// Kind of backup provider.
        provider_id: ProviderId = "provider_id",
        /// Notify by message service.
        smn_notify: bool = "smn_notify",
        /// Service that locked it.
        sys_lock_source_service: String = "sys_lock_source_service",
        /// Usage in percent that triggers a message.
        /// 1 to 100.
        threshold: i64 = "threshold",
        /// User id.
        user_id: String = "user_id",
    }
    lists {
        /// Protected resources.
        resources: [ListVaultResourceResp] = "resources",
        /// Tags.
        tags: [Tag] = "tags",
    }
}

backstay::answer! {
    pub struct VaultBindRules {
    }
    lists {
        tags: [BindRulesTags] = "tags",
    }
}

backstay::answer! {
    pub struct VaultPolicyResp {
        policy_id: String = "policy_id",
        vault_id: String = "vault_id",
    }
}
