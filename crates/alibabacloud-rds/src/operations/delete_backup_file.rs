// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteBackupFile`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete backup file.
    pub struct DeleteBackupFile {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            backup_id: String = query "BackupId",
            backup_time: String = query "BackupTime",
            db_name: String = query "DBName",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.delete_backup_file -> DeleteBackupFileResponse;
    "DeleteBackupFile" is Unsafe Rpc { method: "POST", action: "DeleteBackupFile" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteBackupFile";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteBackupFile::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DeleteBackupFileDeletedBaksetIds {
    }
    lists {
        deleted_bakset_ids: [i64] = "DeletedBaksetIds",
    }
}

backstay::answer! {
    /// What `DeleteBackupFile` answers.
    pub struct DeleteBackupFileResponse {
        deleted_bakset_ids: DeleteBackupFileDeletedBaksetIds = "DeletedBaksetIds",
        request_id: String = "RequestId",
    }
}
