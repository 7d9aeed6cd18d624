// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListUserBackupFiles`] and the types that only it uses.

use crate::Client;
use backstay::generated::Secret;

backstay::operation! {
    /// List user backup files.
    pub struct ListUserBackupFiles: Default {
        into {
            backup_id: String = query "BackupId",
            comment: String = query "Comment",
            oss_url: String = query "OssUrl",
            resource_group_id: String = query "ResourceGroupId",
            status: String = query "Status",
            tags: String = query "Tags",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.list_user_backup_files -> ListUserBackupFilesResponse;
    "ListUserBackupFiles" is Safe Rpc { method: "POST", action: "ListUserBackupFiles" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ListUserBackupFiles";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ListUserBackupFiles::new();
    }
}

backstay::answer! {
    pub struct ListUserBackupFilesRecords {
        backup_id: String = "BackupId",
        binlog_info: String = "BinlogInfo",
        comment: String = "Comment",
        creation_time: String = "CreationTime",
        engine: String = "Engine",
        engine_version: String = "EngineVersion",
        finish_time: String = "FinishTime",
        modification_time: String = "ModificationTime",
        oss_bucket: String = "OssBucket",
        oss_file_meta_data: String = "OssFileMetaData",
        oss_file_name: String = "OssFileName",
        oss_file_path: String = "OssFilePath",
        oss_file_size: i64 = "OssFileSize",
        oss_url: Secret = "OssUrl",
        reason: String = "Reason",
        restore_size: String = "RestoreSize",
        retention: i64 = "Retention",
        status: String = "Status",
        zone_id: String = "ZoneId",
    }
}

backstay::answer! {
    /// What `ListUserBackupFiles` answers.
    pub struct ListUserBackupFilesResponse {
        request_id: String = "RequestId",
    }
    lists {
        records: [ListUserBackupFilesRecords] = "Records",
    }
}
