// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ImportUserBackupFile`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Import user backup file.
    pub struct ImportUserBackupFile: Default {
        set {
            build_replication: bool = query "BuildReplication",
            restore_size: i64 = query "RestoreSize",
            retention: i64 = query "Retention",
        }
        into {
            backup_file: String = query "BackupFile",
            bucket_region: String = query "BucketRegion",
            comment: String = query "Comment",
            db_instance_id: String = query "DBInstanceId",
            engine_version: String = query "EngineVersion",
            master_info: String = query "MasterInfo",
            mode: String = query "Mode",
            resource_group_id: String = query "ResourceGroupId",
            source_info: String = query "SourceInfo",
            zone_id: String = query "ZoneId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.import_user_backup_file -> ImportUserBackupFileResponse;
    "ImportUserBackupFile" is Unsafe
        Rpc { method: "POST", action: "ImportUserBackupFile" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ImportUserBackupFile";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ImportUserBackupFile::new();
    }
}

backstay::answer! {
    /// What `ImportUserBackupFile` answers.
    pub struct ImportUserBackupFileResponse {
        backup_id: String = "BackupId",
        request_id: String = "RequestId",
        status: bool = "Status",
    }
}
