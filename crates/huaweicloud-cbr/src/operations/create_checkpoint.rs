// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateCheckpoint`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// Back up all or some resources of a vault now.
    ///
    /// No client token; gives 400 6125 or 6203 while a backup runs.
    ///
    /// Permission: `cbr:vaults:backup`.
    ///
    /// To wait for it: [`wait_for_new_backup`](crate::Client::wait_for_new_backup) with a [`ListBackups`](super::ListBackups) request that names the answer's `checkpoint.id` as `checkpoint_id`.
    pub struct CreateCheckpoint {
        new {
            /// The restore point.
            checkpoint: VaultBackup = member "checkpoint",
        }
    }
    Client.create_checkpoint -> CreateCheckpointResponse;
    "CreateCheckpoint" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/checkpoints" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/restore_points/creating_a_restore_point.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = CreateCheckpoint::new(VaultBackup::new("vault-id"));
    }
}

backstay::request! {
    pub struct CreateCheckpointResource {
        new {
            /// Id.
            id: String as Id = "id",
            /// Kind.
            r#type: String as Type = "type",
        }
        set {
            /// Extra data.
            extra_info: ResourceExtraInfo = "extra_info",
        }
        into {
            /// Name.
            /// 0 to 255 characters.
            name: String = "name",
        }
    }
}

backstay::request! {
    /// Options.
    pub struct CheckpointParam: Default {
        set {
            /// Made by a policy.
            /// Left out: `false`.
            auto_trigger: bool = "auto_trigger",
            /// Whether the backup is incremental.
            /// Left out: `true`.
            incremental: bool = "incremental",
            /// Days to keep a manual backup; left out means for ever.
            retention_duration_days: i64 = "retention_duration_days",
        }
        into {
            /// Description.
            /// 0 to 255 characters; pattern `^[^<>]*$`.
            description: String = "description",
            /// Name of the backups.
            /// 1 to 64 characters; pattern `^[\u4E00-\u9FA5\uf900-\ufa2da-zA-Z0-9_\-]*$`.
            name: String = "name",
        }
        list {
            /// Resources to back up.
            /// At most 256 items.
            resource_details: [CreateCheckpointResource] = "resource_details",
            /// Ids of the resources to back up.
            resources: [String] = "resources",
        }
    }
}

backstay::request! {
    /// The restore point.
    pub struct VaultBackup {
        new {
            /// Vault to back up.
            vault_id: String = "vault_id",
        }
        set {
            /// Options.
            parameters: CheckpointParam = "parameters",
        }
    }
}

backstay::enumeration! {
    /// State of the restore point.
    pub enum CheckpointCreateStatus {
        /// Can be used.
        Available = "available",
        /// Being deleted.
        Deleting = "deleting",
        /// Being made.
        Protecting = "protecting",
        /// Deleted.
        Deleted = "deleted",
        /// Delete failed.
        ErrorDeleting = "error-deleting",
        /// Abnormal.
        Error = "error",
    }
}

backstay::answer! {
    pub struct CheckpointResourceResp {
        /// Number of backups.
        backup_count: String = "backup_count",
        /// Size of backups, MB.
        backup_size: String = "backup_size",
        /// Extra data.
        extra_info: String = "extra_info",
        /// Resource id.
        id: String = "id",
        /// Resource name.
        name: String = "name",
        /// State of the protection.
        protect_status: ProtectStatus = "protect_status",
        /// Size of the resource in GB.
        resource_size: String = "resource_size",
        /// Kind of resource.
        r#type: ResourceType = "type",
    }
}

backstay::answer! {
    /// The vault.
    pub struct CheckpointPlanCreate {
        /// Vault id.
        id: String = "id",
        /// Vault name.
        name: String = "name",
    }
    lists {
        /// Protected resources.
        resources: [CheckpointResourceResp] = "resources",
        /// Resources that were left out.
        skipped_resources: [CheckpointCreateSkippedResource] = "skipped_resources",
    }
}

backstay::answer! {
    /// The restore point.
    pub struct CheckpointCreate {
        /// Restore point id.
        id: String = "id",
        /// Time of creation.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created_at: Timestamp = "created_at",
        /// Extra data.
        extra_info: CheckpointExtraInfoResp = "extra_info",
        /// Id of the regional project.
        project_id: String = "project_id",
        /// State of the restore point.
        status: CheckpointCreateStatus = "status",
        /// The vault.
        vault: CheckpointPlanCreate = "vault",
    }
    required {
        id: String = "id",
    }
}

backstay::answer! {
    /// What `CreateCheckpoint` answers.
    pub struct CreateCheckpointResponse {
        /// The restore point.
        checkpoint: CheckpointCreate = "checkpoint",
    }
    required {
        checkpoint: CheckpointCreate = "checkpoint",
    }
}
