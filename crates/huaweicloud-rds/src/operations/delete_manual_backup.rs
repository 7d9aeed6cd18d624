// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteManualBackup`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete manual backup.
    pub struct DeleteManualBackup {
        new {
            backup_id: String = path "backup_id",
        }
    }
    Client.delete_manual_backup -> DeleteManualBackupResponse;
    "DeleteManualBackup" is Unsafe
        Rest { method: "DELETE", path: "/v3/{project_id}/backups/{backup_id}" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/backup_and_restoration/deleting_a_manual_backup.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = DeleteManualBackup::new("backup-id");
    }
}

backstay::answer! {
    /// What `DeleteManualBackup` answers: nothing but that it was accepted.
    pub struct DeleteManualBackupResponse {}
}
