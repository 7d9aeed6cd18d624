// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeCrossRegionLogBackupFiles`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Describe cross region log backup files.
    ///
    /// The list comes in pages:
    /// [`client.describe_cross_region_log_backup_files(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeCrossRegionLogBackupFiles {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            end_time: String as EndTime = query "EndTime",
            start_time: String as StartTime = query "StartTime",
        }
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            cross_backup_region: String = query "CrossBackupRegion",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_cross_region_log_backup_files -> DescribeCrossRegionLogBackupFilesResponse;
    "DescribeCrossRegionLogBackupFiles" is Safe
        Rpc { method: "POST", action: "DescribeCrossRegionLogBackupFiles" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCrossRegionLogBackupFiles";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeCrossRegionLogBackupFiles::new(
        ///     DbInstanceId("db-instance-id"),
        ///     EndTime("end-time"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::pages! {
    DescribeCrossRegionLogBackupFilesResponse of DescribeCrossRegionLogBackupFilesItem by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/Item";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeCrossRegionLogBackupFilesItem {
        cross_backup_region: String = "CrossBackupRegion",
        cross_download_link: Secret = "CrossDownloadLink",
        cross_intranet_download_link: Secret = "CrossIntranetDownloadLink",
        cross_log_backup_id: i64 = "CrossLogBackupId",
        cross_log_backup_size: i64 = "CrossLogBackupSize",
        instance_id: i64 = "InstanceId",
        link_expired_time: String = "LinkExpiredTime",
        log_begin_time: String = "LogBeginTime",
        log_end_time: String = "LogEndTime",
        log_file_name: String = "LogFileName",
    }
}

backstay::answer! {
    pub struct DescribeCrossRegionLogBackupFilesItems {
    }
    lists {
        item: [DescribeCrossRegionLogBackupFilesItem] = "Item",
    }
}

backstay::answer! {
    /// What `DescribeCrossRegionLogBackupFiles` answers.
    pub struct DescribeCrossRegionLogBackupFilesResponse {
        db_instance_id: String = "DBInstanceId",
        end_time: String = "EndTime",
        items: DescribeCrossRegionLogBackupFilesItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        region_id: String = "RegionId",
        request_id: String = "RequestId",
        start_time: String = "StartTime",
        total_record_count: i64 = "TotalRecordCount",
    }
}
