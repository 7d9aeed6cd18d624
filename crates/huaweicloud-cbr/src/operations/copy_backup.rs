// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CopyBackup`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Copy backup.
    pub struct CopyBackup {
        new {
            backup_id: String = path "backup_id",
            replicate: BackupReplicateReqBody = member "replicate",
        }
    }
    Client.copy_backup -> CopyBackupResponse;
    "CopyBackup" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/backups/{backup_id}/replicate" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/backups/replicating_a_backup.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, arguments::*, operations::*};
        /// let request = CopyBackup::new(
        ///     "backup-id",
        ///     BackupReplicateReqBody::new(
        ///         DestinationProjectId("destination-project-id"),
        ///         DestinationRegion("destination-region"),
        ///         DestinationVaultId("destination-vault-id"),
        ///     ),
        /// );
    }
}

backstay::request! {
    pub struct BackupReplicateReqBody {
        new {
            destination_project_id: String as DestinationProjectId
                = "destination_project_id",
            /// Text.
            /// 0 to 255 characters.
            destination_region: String as DestinationRegion = "destination_region",
            destination_vault_id: String as DestinationVaultId = "destination_vault_id",
        }
        into {
            /// Text.
            /// 0 to 255 characters.
            description: String = "description",
            /// Text.
            /// 1 to 64 characters.
            name: String = "name",
        }
    }
}

backstay::answer! {
    pub struct BackupReplicateRespBody {
        backup_id: String = "backup_id",
        destination_project_id: String = "destination_project_id",
        destination_region: String = "destination_region",
        destination_vault_id: String = "destination_vault_id",
        project_id: String = "project_id",
        provider_id: String = "provider_id",
        replication_record_id: String = "replication_record_id",
        source_region: String = "source_region",
    }
}

backstay::answer! {
    /// What `CopyBackup` answers.
    pub struct CopyBackupResponse {
        replication: BackupReplicateRespBody = "replication",
    }
}
