// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowCheckpoint`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show checkpoint.
    pub struct ShowCheckpoint {
        new {
            checkpoint_id: String = path "checkpoint_id",
        }
    }
    Client.show_checkpoint -> ShowCheckpointResponse;
    "ShowCheckpoint" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/checkpoints/{checkpoint_id}" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/restore_points/querying_a_restore_point.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowCheckpoint::new("checkpoint-id");
    }
}

backstay::enumeration! {
    pub enum ShowCheckpointCheckpointCreateStatus {
        Available = "available",
        Deleting = "deleting",
        Protecting = "protecting",
        Deleted = "deleted",
        ErrorDeleting = "error-deleting",
        Error = "error",
    }
}

backstay::answer! {
    pub struct ShowCheckpointCheckpointResourceResp {
        backup_count: String = "backup_count",
        backup_size: String = "backup_size",
        extra_info: String = "extra_info",
        id: String = "id",
        name: String = "name",
        protect_status: ProtectStatus = "protect_status",
        resource_size: String = "resource_size",
        r#type: String = "type",
    }
}

backstay::answer! {
    pub struct ShowCheckpointCheckpointPlanCreate {
        id: String = "id",
        name: String = "name",
    }
    lists {
        resources: [ShowCheckpointCheckpointResourceResp] = "resources",
        skipped_resources: [CheckpointCreateSkippedResource] = "skipped_resources",
    }
}

backstay::answer! {
    pub struct ShowCheckpointCheckpointCreate {
        created_at: String = "created_at",
        extra_info: CheckpointExtraInfoResp = "extra_info",
        id: String = "id",
        project_id: String = "project_id",
        status: ShowCheckpointCheckpointCreateStatus = "status",
        vault: ShowCheckpointCheckpointPlanCreate = "vault",
    }
}

backstay::answer! {
    /// What `ShowCheckpoint` answers.
    pub struct ShowCheckpointResponse {
        checkpoint: ShowCheckpointCheckpointCreate = "checkpoint",
    }
}
