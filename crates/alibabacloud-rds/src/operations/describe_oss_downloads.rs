// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeOssDownloads`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe oss downloads.
    pub struct DescribeOssDownloads {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            migrate_task_id: String as MigrateTaskId = query "MigrateTaskId",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.describe_oss_downloads -> DescribeOssDownloadsResponse;
    "DescribeOssDownloads" is Safe
        Rpc { method: "POST", action: "DescribeOssDownloads" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeOssDownloads";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeOssDownloads::new(
        ///     DbInstanceId("db-instance-id"),
        ///     MigrateTaskId("migrate-task-id"),
        /// );
    }
}

backstay::answer! {
    pub struct DescribeOssDownloadsOssDownload {
        backup_mode: String = "BackupMode",
        create_time: String = "CreateTime",
        description: String = "Description",
        end_time: String = "EndTime",
        file_name: String = "FileName",
        file_size: String = "FileSize",
        is_available: String = "IsAvailable",
        status: String = "Status",
    }
}

backstay::answer! {
    pub struct DescribeOssDownloadsItems {
    }
    lists {
        oss_download: [DescribeOssDownloadsOssDownload] = "OssDownload",
    }
}

backstay::answer! {
    /// What `DescribeOssDownloads` answers.
    pub struct DescribeOssDownloadsResponse {
        db_instance_id: String = "DBInstanceId",
        items: DescribeOssDownloadsItems = "Items",
        migrate_task_id: String = "MigrateTaskId",
        request_id: String = "RequestId",
    }
}
