// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteBackupFile`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Deletes a backup.
    ///
    /// It answers 204 without a body, where v1.0 answers 200 with one.
    /// Deleting twice does no harm.
    pub struct DeleteBackupFile {
        new {
            /// Backup id.
            backup_id: String as BackupId = path "backup_id",
            /// Instance id.
            instance_id: String as InstanceId = path "instance_id",
        }
    }
    Client.delete_backup_file -> DeleteBackupFileResponse;
    "DeleteBackupFile" is Unsafe
        Rest { method: "DELETE", path: "/v2/{project_id}/instances/{instance_id}/backups/{backup_id}" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/backup_and_restoration/deleting_backup_files.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteBackupFile::new(
        ///     BackupId("backup-id"),
        ///     InstanceId("instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteBackupFile` answers: nothing but that it was accepted.
    pub struct DeleteBackupFileResponse {}
}
