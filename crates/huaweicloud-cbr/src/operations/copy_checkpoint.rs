// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CopyCheckpoint`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Copy checkpoint.
    pub struct CopyCheckpoint {
        new {
            replicate: CheckpointReplicateParam = member "replicate",
        }
    }
    Client.copy_checkpoint -> CopyCheckpointResponse;
    "CopyCheckpoint" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/checkpoints/replicate" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/restore_points/replicating_a_restore_point.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, arguments::*, operations::*};
        /// let request = CopyCheckpoint::new(
        ///     CheckpointReplicateParam::new(
        ///         DestinationProjectId("destination-project-id"),
        ///         DestinationRegion("destination-region"),
        ///         DestinationVaultId("destination-vault-id"),
        ///         VaultId("vault-id"),
        ///     ),
        /// );
    }
}

backstay::request! {
    pub struct CheckpointReplicateParam {
        new {
            destination_project_id: String as DestinationProjectId
                = "destination_project_id",
            /// Text.
            /// 0 to 255 characters.
            destination_region: String as DestinationRegion = "destination_region",
            destination_vault_id: String as DestinationVaultId = "destination_vault_id",
            vault_id: String as VaultId = "vault_id",
        }
        set {
            /// True or false.
            /// Left out: `false`.
            auto_trigger: bool = "auto_trigger",
        }
    }
}

backstay::answer! {
    pub struct CheckpointReplicateRespbackups {
        backup_id: String = "backup_id",
        replication_record_id: String = "replication_record_id",
    }
}

backstay::answer! {
    pub struct CheckpointReplicateRespBody {
        destination_project_id: String = "destination_project_id",
        destination_region: String = "destination_region",
        destination_vault_id: String = "destination_vault_id",
        project_id: String = "project_id",
        provider_id: String = "provider_id",
        source_region: String = "source_region",
        vault_id: String = "vault_id",
    }
    lists {
        backups: [CheckpointReplicateRespbackups] = "backups",
    }
}

backstay::answer! {
    /// What `CopyCheckpoint` answers.
    pub struct CopyCheckpointResponse {
        replication: CheckpointReplicateRespBody = "replication",
    }
}
