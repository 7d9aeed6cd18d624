// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteGaussMySqlBackup`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Delete gauss my sql backup.
    pub struct DeleteGaussMySqlBackup {
        new {
            backup_id: String = path "backup_id",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.delete_gauss_my_sql_backup -> DeleteGaussMySqlBackupResponse;
    "DeleteGaussMySqlBackup" is Unsafe
        Rest { method: "DELETE", path: "/v3/{project_id}/backups/{backup_id}" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/backup_management/deleting_a_manual_backup.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = DeleteGaussMySqlBackup::new("backup-id");
    }
}

backstay::answer! {
    /// What `DeleteGaussMySqlBackup` answers.
    pub struct DeleteGaussMySqlBackupResponse {
        backup_id: String = "backup_id",
        backup_name: String = "backup_name",
    }
}
