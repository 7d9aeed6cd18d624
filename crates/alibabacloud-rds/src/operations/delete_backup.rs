// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteBackup`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete backup.
    pub struct DeleteBackup {
        new {
            backup_id: String as BackupId = query "BackupId",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
    }
    Client.delete_backup -> DeleteBackupResponse;
    "DeleteBackup" is Unsafe Rpc { method: "POST", action: "DeleteBackup" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteBackup";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteBackup::new(
        ///     BackupId("backup-id"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteBackup` answers.
    pub struct DeleteBackupResponse {
        request_id: String = "RequestId",
    }
}
