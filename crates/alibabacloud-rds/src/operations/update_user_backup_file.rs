// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateUserBackupFile`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Update user backup file.
    pub struct UpdateUserBackupFile {
        new {
            backup_id: String = query "BackupId",
        }
        set {
            retention: i64 = query "Retention",
        }
        into {
            comment: String = query "Comment",
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.update_user_backup_file -> UpdateUserBackupFileResponse;
    "UpdateUserBackupFile" is Unsafe
        Rpc { method: "POST", action: "UpdateUserBackupFile" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/UpdateUserBackupFile";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = UpdateUserBackupFile::new("backup-id");
    }
}

backstay::answer! {
    /// What `UpdateUserBackupFile` answers.
    pub struct UpdateUserBackupFileResponse {
        backup_id: String = "BackupId",
        request_id: String = "RequestId",
    }
}
