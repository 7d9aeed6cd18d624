// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListBackups`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// List backups with many filters.
    ///
    /// Permission: `cbr:backups:list`.
    ///
    /// The list comes in pages:
    /// [`client.list_backups(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListBackups: Default {
        set {
            /// Dedicated cloud only.
            dec: bool = query "dec",
            /// Only automatic backups kept by number or for ever (true) or by time
            /// (false).
            /// Left out: `false`.
            existed_quantity_based_retention_backups: bool
                = query "existed_quantity_based_retention_backups",
            /// Kind of copy.
            image_type: ImageType = query "image_type",
            /// Whether the backup is incremental.
            /// Left out: `false`.
            incremental: bool = query "incremental",
            /// Number of rows to return.
            /// 1 to 1000; left out: `1000`.
            limit: i64 = query "limit",
            /// State of the share.
            member_status: ListBackupsMemberStatus = query "member_status",
            /// Number of rows to skip.
            /// At least 0.
            offset: i64 = query "offset",
            /// Own or shared backups.
            /// Left out: `private`.
            own_type: ListBackupsOwnType = query "own_type",
            /// Kind of resource.
            resource_type: ListBackupsResourceType = query "resource_type",
            /// Also return replication records.
            /// Left out: `false`.
            show_replication: bool = query "show_replication",
        }
        into {
            /// Restore point the backup belongs to.
            checkpoint_id: String = query "checkpoint_id",
            /// Made before this time. Like 2018-02-01T12:00:00Z.
            /// UTC time such as `2026-01-02T03:04:05Z`.
            end_time: Timestamp = query "end_time",
            /// Enterprise project, or all\_granted\_eps for all allowed ones.
            enterprise_project_id: String = query "enterprise_project_id",
            /// Id of the last row of the previous page.
            marker: String = query "marker",
            /// Only backups with this name.
            name: String = query "name",
            /// Parent backup id.
            parent_id: String = query "parent_id",
            /// Zone of the resource.
            resource_az: String = query "resource_az",
            /// Resource id.
            resource_id: String = query "resource_id",
            /// Name of the resource.
            resource_name: String = query "resource_name",
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
        }
        list {
            /// Only backups in these states (may be repeated).
            /// Repeat the parameter to ask for several states (status=a&status=b).
            status: [BackupStatus] = query_list "status",
        }
    }
    Client.list_backups -> ListBackupsResponse;
    "ListBackups" is Safe Rest { method: "GET", path: "/v3/{project_id}/backups" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/backups/querying_all_backups.html";
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
    /// What was there before the call is left out with [`not_among`](backstay::Wait::not_among).
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

backstay::answer! {
    pub struct BackupResp {
        /// Restore point the backup belongs to.
        checkpoint_id: String = "checkpoint_id",
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
        extend_info: BackupExtendInfo = "extend_info",
        /// Backup id.
        id: String = "id",
        /// Kind of copy.
        image_type: ImageType = "image_type",
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
        provider_id: ProviderId = "provider_id",
        /// Zone of the resource.
        resource_az: String = "resource_az",
        /// Resource id.
        resource_id: String = "resource_id",
        /// Name of the resource.
        resource_name: String = "resource_name",
        /// Size of the resource in GB.
        resource_size: i64 = "resource_size",
        /// Kind of resource.
        resource_type: ResourceType = "resource_type",
        /// Policy that made it.
        scheduled_operation_id: String = "scheduled_operation_id",
        /// State of the backup.
        status: BackupStatus = "status",
        /// Time of the last change.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        updated_at: Timestamp = "updated_at",
        /// Vault id.
        vault_id: String = "vault_id",
        /// Snapshot version.
        version: i64 = "version",
    }
    lists {
        /// Backups inside this one (disk backups of a server backup); same shape.
        children: [BackupResp] = "children",
        /// Replications.
        replication_records: [ReplicationRecordGet] = "replication_records",
    }
}

backstay::answer! {
    /// What `ListBackups` answers.
    pub struct ListBackupsResponse {
        /// Number of rows that match.
        count: i64 = "count",
        /// Number of rows to return.
        /// 1 to 1000; left out: `1000`.
        limit: i64 = "limit",
        /// Number of rows to skip.
        /// At least 0; left out: `0`.
        offset: i64 = "offset",
    }
    lists {
        /// Backups.
        backups: [BackupResp] = "backups",
    }
}
