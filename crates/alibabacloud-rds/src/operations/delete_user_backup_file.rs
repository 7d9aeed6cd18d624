// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteUserBackupFile`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete user backup file.
    pub struct DeleteUserBackupFile {
        new {
            backup_id: String = query "BackupId",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.delete_user_backup_file -> DeleteUserBackupFileResponse;
    "DeleteUserBackupFile" is Unsafe
        Rpc { method: "POST", action: "DeleteUserBackupFile" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteUserBackupFile";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteUserBackupFile::new("backup-id");
    }
}

backstay::answer! {
    /// What `DeleteUserBackupFile` answers.
    pub struct DeleteUserBackupFileResponse {
        backup_id: String = "BackupId",
        request_id: String = "RequestId",
    }
}
