// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDetachedBackups`] and the types that only it uses.

use crate::Client;
use backstay::generated::Secret;

backstay::operation! {
    /// Describe detached backups.
    ///
    /// The list comes in pages:
    /// [`client.describe_detached_backups(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeDetachedBackups {
        new {
            region: String = query "Region",
        }
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            backup_id: String = query "BackupId",
            backup_mode: String = query "BackupMode",
            backup_status: String = query "BackupStatus",
            db_instance_id: String = query "DBInstanceId",
            end_time: String = query "EndTime",
            resource_group_id: String = query "ResourceGroupId",
            start_time: String = query "StartTime",
        }
    }
    Client.describe_detached_backups -> DescribeDetachedBackupsResponse;
    "DescribeDetachedBackups" is Safe
        Rpc { method: "POST", action: "DescribeDetachedBackups" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDetachedBackups";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDetachedBackups::new("region");
    }
}

backstay::pages! {
    DescribeDetachedBackupsResponse of DescribeDetachedBackupsBackup by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/Backup";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeDetachedBackupsBackup {
        backup_download_url: Secret = "BackupDownloadURL",
        backup_end_time: String = "BackupEndTime",
        backup_id: String = "BackupId",
        backup_intranet_download_url: Secret = "BackupIntranetDownloadURL",
        backup_method: String = "BackupMethod",
        backup_mode: String = "BackupMode",
        backup_size: i64 = "BackupSize",
        backup_start_time: String = "BackupStartTime",
        backup_status: String = "BackupStatus",
        backup_type: String = "BackupType",
        consistent_time: i64 = "ConsistentTime",
        db_instance_comment: String = "DBInstanceComment",
        db_instance_id: String = "DBInstanceId",
        host_instance_id: String = "HostInstanceID",
        is_avail: i64 = "IsAvail",
        meta_status: String = "MetaStatus",
        store_status: String = "StoreStatus",
    }
}

backstay::answer! {
    pub struct DescribeDetachedBackupsItems {
    }
    lists {
        backup: [DescribeDetachedBackupsBackup] = "Backup",
    }
}

backstay::answer! {
    /// What `DescribeDetachedBackups` answers.
    pub struct DescribeDetachedBackupsResponse {
        items: DescribeDetachedBackupsItems = "Items",
        page_number: String = "PageNumber",
        page_record_count: String = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: String = "TotalRecordCount",
    }
}
