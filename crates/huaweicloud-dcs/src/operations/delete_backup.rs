// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteBackup`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete a backup file.
    ///
    /// In the vendor's documents: v1.0, historical; v2 is current.
    ///
    /// A second delete may give an error; harmless.
    pub struct DeleteBackup {
        new {
            /// Backup id.
            backup_id: String as BackupId = path "backup_id",
            /// Instance id.
            instance_id: String as InstanceId = path "instance_id",
        }
    }
    Client.delete_backup -> DeleteBackupResponse;
    "DeleteBackup" is Unsafe
        Rest { method: "DELETE", path: "/v1.0/{project_id}/instances/{instance_id}/backups/{backup_id}" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/outdated_apis_v1/backup_and_restoration_apis/deleting_backup_files.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteBackup::new(
        ///     BackupId("backup-id"),
        ///     InstanceId("instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteBackup` answers.
    pub struct DeleteBackupResponse {
        /// Result text.
        message: String = "message",
    }
}
