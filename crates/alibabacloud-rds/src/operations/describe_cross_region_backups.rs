// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeCrossRegionBackups`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;
use backstay::generated::{Secret, Timestamp};

backstay::operation! {
    /// List cross-region backup sets; CrossBackupId is the BackupId of RestoreDdrTable.
    ///
    /// * Needs CrossBackupId, or StartTime and EndTime together.
    ///
    /// The list comes in pages:
    /// [`client.describe_cross_region_backups(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeCrossRegionBackups {
        new {
            /// Instance id.
            db_instance_id: String = query "DBInstanceId",
        }
        one_of {
            /// Which backup sets are listed.
            cross_region_backup_query: CrossRegionBackupQuery = query,
        }
        set {
            /// Local backup id the cross-region copy was made of.
            backup_id: i64 = query "BackupId",
            /// Page number, from 1.
            /// At least 1; left out: `1`.
            page_number: i64 = query "PageNumber",
            /// Page size.
            /// One of `30`, `50`, `100`; left out: `30`.
            page_size: i64 = query "PageSize",
        }
        into {
            /// Region that keeps the cross-region backups.
            cross_backup_region: String = query "CrossBackupRegion",
            /// Resource group id.
            resource_group_id: String = query "ResourceGroupId",
            /// Region id.
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_cross_region_backups -> DescribeCrossRegionBackupsResponse;
    "DescribeCrossRegionBackups" is Safe
        Rpc { method: "POST", action: "DescribeCrossRegionBackups" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCrossRegionBackups";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeCrossRegionBackups::new(
        ///     "db-instance-id",
        ///     CrossRegionBackupQuery::id(1),
        /// );
    }
}

backstay::pages! {
    DescribeCrossRegionBackupsResponse of DescribeCrossRegionBackupsItem by Page
        "PageNumber" from 1;
    limit "PageSize" { default: Some(30), maximum: Some(100), values: &[30, 50, 100] };
    items "/Items/Item";
    total "/TotalRecordCount";
}

backstay::one_of! {
    /// Which backup sets are listed.
    pub enum CrossRegionBackupQuery in query {
        /// One, by its id.
        Id = id {
            has {
                /// Id of a cross-region backup. Required when StartTime and EndTime are not
                /// sent.
                cross_backup_id: i64 = query "CrossBackupId",
            }
        }
        /// Those of a span of time.
        Range = range {
            has {
                /// End of the range. Required when CrossBackupId is not sent.
                /// yyyy-MM-ddTHH:mm:ssZ.
                /// UTC time such as `2026-01-02T03:04:05Z`.
                end_time: Timestamp as EndTime = query "EndTime",
                /// Start of the range. Required when CrossBackupId is not sent.
                /// yyyy-MM-ddTHH:mm:ssZ.
                /// UTC time such as `2026-01-02T03:04:05Z`.
                start_time: Timestamp as StartTime = query "StartTime",
            }
        }
    }
}

backstay::enumeration! {
    /// How it was made.
    pub enum DescribeCrossRegionBackupsBackupMethod {
        /// Logical.
        L = "L",
        /// Physical.
        P = "P",
    }
}

backstay::enumeration! {
    /// Full or incremental.
    pub enum DescribeCrossRegionBackupsBackupType {
        /// Full.
        F = "F",
        /// Incremental.
        I = "I",
    }
}

backstay::answer! {
    /// Wrapper of the regions it can be restored in.
    pub struct DescribeCrossRegionBackupsRestoreRegions {
    }
    lists {
        /// Regions it can be restored in.
        restore_region: [String] = "RestoreRegion",
    }
}

backstay::answer! {
    pub struct DescribeCrossRegionBackupsItem {
        /// End of the backup.
        backup_end_time: String = "BackupEndTime",
        /// How it was made.
        backup_method: DescribeCrossRegionBackupsBackupMethod = "BackupMethod",
        /// Level of the backup.
        /// One of `0`, `1`.
        backup_set_scale: i64 = "BackupSetScale",
        /// State of the cross-region copy.
        /// One of `0`, `1`.
        backup_set_status: i64 = "BackupSetStatus",
        /// Start of the backup.
        backup_start_time: String = "BackupStartTime",
        /// Full or incremental.
        backup_type: DescribeCrossRegionBackupsBackupType = "BackupType",
        /// Edition.
        category: Category = "Category",
        /// Time the data is consistent at (Unix time); 0 when not known.
        consistent_time: String = "ConsistentTime",
        /// Public link.
        cross_backup_download_link: Secret = "CrossBackupDownloadLink",
        /// Id of a cross-region backup.
        cross_backup_id: i64 = "CrossBackupId",
        /// Region that keeps the cross-region backups.
        cross_backup_region: String = "CrossBackupRegion",
        /// File name.
        cross_backup_set_file: String = "CrossBackupSetFile",
        /// Where it is stored.
        cross_backup_set_location: String = "CrossBackupSetLocation",
        /// Size in bytes.
        cross_backup_set_size: i64 = "CrossBackupSetSize",
        /// Storage type.
        db_instance_storage_type: DbInstanceStorageType = "DBInstanceStorageType",
        /// Engine.
        engine: Engine = "Engine",
        /// Engine version.
        engine_version: String = "EngineVersion",
        /// Number of the instance inside the service; a number here, not the text
        /// id.
        instance_id: i64 = "InstanceId",
        /// Wrapper of the regions it can be restored in.
        restore_regions: DescribeCrossRegionBackupsRestoreRegions = "RestoreRegions",
    }
}

backstay::answer! {
    /// Wrapper of the rows.
    pub struct DescribeCrossRegionBackupsItems {
    }
    lists {
        /// Rows.
        item: [DescribeCrossRegionBackupsItem] = "Item",
    }
}

backstay::answer! {
    /// What `DescribeCrossRegionBackups` answers.
    pub struct DescribeCrossRegionBackupsResponse {
        /// End of the range. yyyy-MM-ddTHH:mm:ssZ.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        end_time: Timestamp = "EndTime",
        /// Wrapper of the rows.
        items: DescribeCrossRegionBackupsItems = "Items",
        /// Page number, from 1.
        /// At least 1.
        page_number: i64 = "PageNumber",
        /// Rows on this page.
        page_record_count: i64 = "PageRecordCount",
        /// Region id.
        region_id: String = "RegionId",
        /// Id of the request.
        request_id: String = "RequestId",
        /// Start of the range. yyyy-MM-ddTHH:mm:ssZ.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        start_time: Timestamp = "StartTime",
        /// Rows in all.
        total_record_count: i64 = "TotalRecordCount",
    }
}
