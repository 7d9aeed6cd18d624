// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowBackup`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Read one backup; children\[\] give the disk backup ids for the mappings.
    ///
    /// Permission: `cbr:backups:get`.
    pub struct ShowBackup {
        new {
            /// Backup id.
            backup_id: String = path "backup_id",
        }
    }
    Client.show_backup -> ShowBackupResponse;
    "ShowBackup" is Rest { method: "GET", path: "/v3/{project_id}/backups/{backup_id}" };
    repeat Safe;
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowBackup::new("backup-id");
    }
}

backstay::wait! {
    /// Waits for a backup that is made or restored.
    ///
    /// It calls [`ShowBackup`] until the state is `available`.
    Client.wait_for_backup(id) -> ShowBackupResponse by ShowBackup;
    name "backup";
    parameter "backup_id";
    state "/backup/status";
    running ["waiting_protect", "protecting", "waiting_restore", "restoring"];
    success ["available"];
    failure ["error"];
    times { interval: 10, timeout: 1800 };
}

backstay::enumeration! {
    /// Whether and how it can be restored.
    pub enum ShowBackupSupportedRestoreMode {
        /// Cannot be restored.
        Na = "na",
        /// Can make a whole-server image.
        Snapshot = "snapshot",
        /// Can be restored disk by disk.
        Backup = "backup",
    }
}

backstay::answer! {
    /// Extra data.
    pub struct ShowBackupBackupExtendInfo {
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
        /// Images made from it.
        os_images_data: [ImageData] = "os_images_data",
        /// Snapshot of the disk backup.
        snapshot_id: String = "snapshot_id",
        /// Lazy-loading fast restore is possible.
        support_lld: bool = "support_lld",
        /// Whether and how it can be restored.
        supported_restore_mode: ShowBackupSupportedRestoreMode
            = "supported_restore_mode",
        /// Is a system disk.
        system_disk: bool = "system_disk",
    }
}

backstay::enumeration! {
    /// Kind of copy.
    pub enum ShowBackupImageType {
        /// Backup.
        Backup = "backup",
        /// Replica.
        Replication = "replication",
    }
}

backstay::enumeration! {
    /// Kind of backup provider.
    pub enum ShowBackupProviderId {
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

backstay::enumeration! {
    /// State.
    pub enum ShowBackupStatus {
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
    /// The members of `ShowBackupReplicationRecordGet`.
    pub struct ShowBackupReplicationRecordGet {
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
        status: ShowBackupStatus = "status",
        /// Vault id.
        vault_id: String = "vault_id",
    }
}

backstay::enumeration! {
    /// Kind of resource.
    pub enum ShowBackupResourceType {
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

backstay::enumeration! {
    /// State.
    pub enum ShowBackupStatus2 {
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

backstay::answer! {
    /// The backup.
    pub struct BackupResp2 {
        /// Restore point the backup belongs to.
        checkpoint_id: String = "checkpoint_id",
        /// Backups inside this one (disk backups of a server backup); same shape.
        children: [BackupResp2] = "children",
        /// Time of creation.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created_at: Timestamp = "created_at",
        /// Description.
        description: String = "description",
        /// Enterprise project, or all\_granted\_eps for all allowed ones.
        enterprise_project_id: String = "enterprise_project_id",
        /// Time it expires, or null.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        expired_at: Timestamp = "expired_at",
        /// Extra data.
        extend_info: ShowBackupBackupExtendInfo = "extend_info",
        /// Id.
        id: String = "id",
        /// Kind of copy.
        image_type: ShowBackupImageType = "image_type",
        /// Whether the backup is incremental.
        incremental: bool = "incremental",
        /// Name.
        name: String = "name",
        /// Parent backup id.
        parent_id: String = "parent_id",
        /// Id of the regional project.
        project_id: String = "project_id",
        /// Time the data was saved.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        protected_at: Timestamp = "protected_at",
        /// Kind of backup provider.
        provider_id: ShowBackupProviderId = "provider_id",
        /// Replications.
        replication_records: [ShowBackupReplicationRecordGet] = "replication_records",
        /// Zone of the resource.
        resource_az: String = "resource_az",
        /// Resource id.
        resource_id: String = "resource_id",
        /// Name of the resource.
        resource_name: String = "resource_name",
        /// Size of the resource in GB.
        /// In GB.
        resource_size: i64 = "resource_size",
        /// Kind of resource.
        resource_type: ShowBackupResourceType = "resource_type",
        /// Policy that made it.
        scheduled_operation_id: String = "scheduled_operation_id",
        /// State.
        status: ShowBackupStatus2 = "status",
        /// Time of the last change.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        updated_at: Timestamp = "updated_at",
        /// Vault id.
        vault_id: String = "vault_id",
        /// Snapshot version.
        version: i64 = "version",
    }
}

backstay::answer! {
    /// What `ShowBackup` answers.
    pub struct ShowBackupResponse {
        /// The backup.
        backup: BackupResp2 = "backup",
    }
}
