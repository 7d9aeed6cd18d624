// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteBackup`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete backup.
    pub struct DeleteBackup {
        new {
            backup_id: String = path "backup_id",
        }
    }
    Client.delete_backup -> DeleteBackupResponse;
    "DeleteBackup" is Unsafe
        Rest { method: "DELETE", path: "/v3/{project_id}/backups/{backup_id}" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/backups/deleting_a_backup.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = DeleteBackup::new("backup-id");
    }
}

backstay::answer! {
    /// What `DeleteBackup` answers: nothing but that it was accepted.
    pub struct DeleteBackupResponse {}
}
