// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowBackup`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

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
    "ShowBackup" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/backups/{backup_id}" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/backups/querying_a_specified_backup.html";
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

backstay::answer! {
    /// The backup.
    pub struct BackupResp2 {
        /// Restore point the backup belongs to.
        checkpoint_id: String = "checkpoint_id",
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
        extend_info: BackupExtendInfo = "extend_info",
        /// Id.
        id: String = "id",
        /// Kind of copy.
        image_type: ImageType = "image_type",
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
        /// State.
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
        children: [BackupResp2] = "children",
        /// Replications.
        replication_records: [ReplicationRecordGet] = "replication_records",
    }
}

backstay::answer! {
    /// What `ShowBackup` answers.
    pub struct ShowBackupResponse {
        /// The backup.
        backup: BackupResp2 = "backup",
    }
}
