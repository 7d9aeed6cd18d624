// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListBackups`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List backups with many filters.
    ///
    /// Permission: `cbr:backups:list`.
    ///
    /// The list comes in pages:
    /// [`client.list_backups(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListBackups: Default {
        set {
            /// Restore point the backup belongs to.
            checkpoint_id: String = query "checkpoint_id",
            /// Dedicated cloud only.
            dec: bool = query "dec",
            /// Made before this time. Like 2018-02-01T12:00:00Z.
            /// UTC time such as `2026-01-02T03:04:05Z`.
            end_time: Timestamp = query "end_time",
            /// Enterprise project, or all\_granted\_eps for all allowed ones.
            enterprise_project_id: String = query "enterprise_project_id",
            /// Only automatic backups kept by number or for ever (true) or by time
            /// (false).
            /// Left out: `false`.
            existed_quantity_based_retention_backups: bool
                = query "existed_quantity_based_retention_backups",
            /// Kind of copy.
            image_type: ListBackupsImageType = query "image_type",
            /// Whether the backup is incremental.
            /// Left out: `false`.
            incremental: bool = query "incremental",
            /// Number of rows to return.
            /// 1 to 1000; left out: `1000`.
            limit: i64 = query "limit",
            /// Id of the last row of the previous page.
            marker: String = query "marker",
            /// State of the share.
            member_status: ListBackupsMemberStatus = query "member_status",
            /// Only backups with this name.
            name: String = query "name",
            /// Number of rows to skip.
            /// At least 0.
            offset: i64 = query "offset",
            /// Own or shared backups.
            /// Left out: `private`.
            own_type: ListBackupsOwnType = query "own_type",
            /// Parent backup id.
            parent_id: String = query "parent_id",
            /// Zone of the resource.
            resource_az: String = query "resource_az",
            /// Resource id.
            resource_id: String = query "resource_id",
            /// Name of the resource.
            resource_name: String = query "resource_name",
            /// Kind of resource.
            resource_type: ListBackupsResourceType = query "resource_type",
            /// Also return replication records.
            /// Left out: `false`.
            show_replication: bool = query "show_replication",
            /// Sort keys with optional direction, key:asc or key:desc, joined by commas.
            /// Keys: created\_at, updated\_at, name, status, protected\_at, id;
            /// direction default desc.
            /// At most 255 characters.
            sort: String = query "sort",
            /// Made after this time. Like 2018-02-01T12:00:00Z.
            /// UTC time such as `2026-01-02T03:04:05Z`.
            start_time: Timestamp = query "start_time",
            /// Only backups of vaults used at least this much (1 to 100).
            /// 1 to 100, sent as text.
            used_percent: String = query "used_percent",
            /// Vault id.
            vault_id: String = query "vault_id",
            /// Only backups in these states (may be repeated).
            /// Repeat the parameter to ask for several states (status=a&status=b).
            status: [ListBackupsStatus] = query_list "status",
        }
    }
    Client.list_backups -> ListBackupsResponse;
    "ListBackups" is Rest { method: "GET", path: "/v3/{project_id}/backups" };
    repeat Safe;
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ListBackups::new();
    }
}

backstay::pages! {
    ListBackupsResponse of BackupResp by Offset "offset" from 0;
    limit "limit" { default: Some(1000), minimum: 1, maximum: Some(1000) };
    items "/backups";
    total "/count";
    id "/id";
}

backstay::wait! {
    /// Waits for a backup that a checkpoint makes:
    /// the newest that the request finds, which names the checkpoint, and the
    /// resource if it has several.
    ///
    /// It calls [`ListBackups`] until the state is `available`.
    Client.wait_for_new_backup(request) -> BackupResp by ListBackups;
    name "new backup";
    record "/backups" { newest: "/created_at", pages: ListBackupsResponse, };
    state "/status";
    running ["waiting_protect", "protecting"];
    success ["available"];
    failure ["error"];
    times { interval: 10, timeout: 3600, grace: 3600 };
}

backstay::enumeration! {
    /// The values of `image_type`.
    pub enum ListBackupsImageType {
        /// Backup.
        Backup = "backup",
        /// Replica.
        Replication = "replication",
    }
}

backstay::enumeration! {
    /// The values of `member_status`.
    pub enum ListBackupsMemberStatus {
        /// Not answered.
        Pending = "pending",
        /// Accepted.
        Accepted = "accepted",
        /// Rejected.
        Rejected = "rejected",
    }
}

backstay::enumeration! {
    /// The values of `own_type`.
    pub enum ListBackupsOwnType {
        /// Own.
        Private = "private",
        /// Shared with me.
        Shared = "shared",
        /// Both.
        AllGranted = "all_granted",
    }
}

backstay::enumeration! {
    /// The values of `resource_type`.
    pub enum ListBackupsResourceType {
        /// Server.
        OsNovaServer = "OS::Nova::Server",
        /// Disk.
        OsCinderVolume = "OS::Cinder::Volume",
        /// Workspace desktop.
        OsWorkspaceDesktopV2 = "OS::Workspace::DesktopV2",
        /// SFS Turbo file system (SDK text).
        OsSfsTurbo = "OS::Sfs::Turbo",
    }
}

backstay::enumeration! {
    /// The values of `status`.
    pub enum ListBackupsStatus {
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

backstay::enumeration! {
    /// Whether and how it can be restored.
    pub enum ListBackupsSupportedRestoreMode {
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
    pub struct ListBackupsBackupExtendInfo {
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
        supported_restore_mode: ListBackupsSupportedRestoreMode
            = "supported_restore_mode",
        /// Is a system disk.
        system_disk: bool = "system_disk",
    }
}

backstay::enumeration! {
    /// Kind of backup provider.
    pub enum ListBackupsProviderId {
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
    pub enum ListBackupsStatus2 {
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
    /// The members of `ListBackupsReplicationRecordGet`.
    pub struct ListBackupsReplicationRecordGet {
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
        status: ListBackupsStatus2 = "status",
        /// Vault id.
        vault_id: String = "vault_id",
    }
}

backstay::enumeration! {
    /// Kind of resource.
    pub enum ListBackupsResourceType2 {
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
    /// The members of `BackupResp`.
    pub struct BackupResp {
        /// Restore point the backup belongs to.
        checkpoint_id: String = "checkpoint_id",
        /// Backups inside this one (disk backups of a server backup); same shape.
        children: [BackupResp] = "children",
        /// Time of creation.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created_at: Timestamp = "created_at",
        /// Description.
        description: String = "description",
        /// Id of the enterprise project; a sample has the number 0.
        enterprise_project_id: String = "enterprise_project_id",
        /// Time it expires, or null.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        expired_at: Timestamp = "expired_at",
        /// Extra data.
        extend_info: ListBackupsBackupExtendInfo = "extend_info",
        /// Backup id.
        id: String = "id",
        /// Kind of copy.
        image_type: ListBackupsImageType = "image_type",
        /// Whether the backup is incremental.
        incremental: bool = "incremental",
        /// Backup name.
        name: String = "name",
        /// Parent backup id.
        parent_id: String = "parent_id",
        /// Id of the regional project.
        project_id: String = "project_id",
        /// Time of the data.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        protected_at: Timestamp = "protected_at",
        /// Kind of backup provider.
        provider_id: ListBackupsProviderId = "provider_id",
        /// Replications.
        replication_records: [ListBackupsReplicationRecordGet] = "replication_records",
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
        resource_type: ListBackupsResourceType2 = "resource_type",
        /// Policy that made it.
        scheduled_operation_id: String = "scheduled_operation_id",
        /// State of the backup.
        status: ListBackupsStatus = "status",
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
    /// What `ListBackups` answers.
    pub struct ListBackupsResponse {
        /// Backups.
        backups: [BackupResp] = "backups",
        /// Number of rows that match.
        count: i64 = "count",
        /// Number of rows to return.
        /// 1 to 1000; left out: `1000`.
        limit: i64 = "limit",
        /// Number of rows to skip.
        /// At least 0; left out: `0`.
        offset: i64 = "offset",
    }
}
