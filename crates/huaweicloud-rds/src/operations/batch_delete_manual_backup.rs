// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`BatchDeleteManualBackup`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Batch delete manual backup.
    pub struct BatchDeleteManualBackup {
        new {
            backup_ids: [String] = member "backup_ids",
        }
    }
    Client.batch_delete_manual_backup -> BatchDeleteManualBackupResponse;
    "BatchDeleteManualBackup" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/backups/batch-delete" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/backup_and_restoration/deleting_manual_backups_in_batches_rds_for_sql_server.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = BatchDeleteManualBackup::new(["backup-ids"]);
    }
}

backstay::answer! {
    pub struct BatchDeleteManualBackupDeleteResults {
        backup_id: String = "backup_id",
        error_code: String = "error_code",
        error_msg: String = "error_msg",
    }
}

backstay::answer! {
    /// What `BatchDeleteManualBackup` answers.
    pub struct BatchDeleteManualBackupResponse {
    }
    lists {
        delete_results: [BatchDeleteManualBackupDeleteResults] = "delete_results",
    }
}
