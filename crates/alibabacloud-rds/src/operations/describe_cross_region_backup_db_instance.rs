// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeCrossRegionBackupDbInstance`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List instances of a region that have cross-region backup, with its settings.
    ///
    /// The list comes in pages:
    /// [`client.describe_cross_region_backup_db_instance(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeCrossRegionBackupDbInstance: Default {
        set {
            /// Page number, from 1.
            /// Left out: `1`.
            page_number: i64 = query "PageNumber",
            /// Page size.
            /// Left out: `30`.
            page_size: i64 = query "PageSize",
        }
        into {
            /// Instance id.
            db_instance_id: String = query "DBInstanceId",
            /// Region id.
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_cross_region_backup_db_instance -> DescribeCrossRegionBackupDbInstanceResponse;
    "DescribeCrossRegionBackupDBInstance" is Safe
        Rpc { method: "POST", action: "DescribeCrossRegionBackupDBInstance" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCrossRegionBackupDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeCrossRegionBackupDbInstance::new();
    }
}

backstay::pages! {
    DescribeCrossRegionBackupDbInstanceResponse of DescribeCrossRegionBackupDbInstanceItem by Page
        "PageNumber" from 1;
    limit "PageSize" { default: Some(30) };
    items "/Items/Item";
    total "/TotalRecords";
}

backstay::enumeration! {
    /// Cross-region backup on.
    pub enum DescribeCrossRegionBackupDbInstanceBackupEnabled {
        /// On.
        Enable = "Enable",
        /// Off.
        Disable = "Disable",
    }
}

backstay::enumeration! {
    /// Cross-region log backup on; needed for a point-in-time restore.
    pub enum DescribeCrossRegionBackupDbInstanceLogBackupEnabled {
        /// On.
        Enable = "Enable",
        /// Off.
        Disable = "Disable",
    }
}

backstay::answer! {
    pub struct DescribeCrossRegionBackupDbInstanceItem {
        /// Cross-region backup on.
        backup_enabled: DescribeCrossRegionBackupDbInstanceBackupEnabled
            = "BackupEnabled",
        /// Time cross-region backup was turned on.
        backup_enabled_time: String = "BackupEnabledTime",
        /// Region that keeps the cross-region backups.
        cross_backup_region: String = "CrossBackupRegion",
        /// Which backups are copied; 1 is all.
        cross_backup_type: String = "CrossBackupType",
        /// Instance name shown to people.
        db_instance_description: String = "DBInstanceDescription",
        /// Instance id.
        db_instance_id: String = "DBInstanceId",
        /// State of the instance.
        db_instance_status: DbInstanceStatus = "DBInstanceStatus",
        /// Engine.
        engine: Engine = "Engine",
        /// Engine version.
        engine_version: String = "EngineVersion",
        /// Lock state.
        lock_mode: LockMode = "LockMode",
        /// Cross-region log backup on; needed for a point-in-time restore.
        log_backup_enabled: DescribeCrossRegionBackupDbInstanceLogBackupEnabled
            = "LogBackupEnabled",
        /// Time it was turned on.
        log_backup_enabled_time: String = "LogBackupEnabledTime",
        /// Kind of retention; 1 is by days.
        retent_type: i64 = "RetentType",
        /// Days kept, 7 to 1825.
        retention: i64 = "Retention",
    }
}

backstay::answer! {
    /// Wrapper of the rows.
    pub struct DescribeCrossRegionBackupDbInstanceItems {
    }
    lists {
        /// Rows.
        item: [DescribeCrossRegionBackupDbInstanceItem] = "Item",
    }
}

backstay::answer! {
    /// What `DescribeCrossRegionBackupDBInstance` answers.
    pub struct DescribeCrossRegionBackupDbInstanceResponse {
        /// Wrapper of the rows.
        items: DescribeCrossRegionBackupDbInstanceItems = "Items",
        /// Rows on this page.
        items_numbers: i64 = "ItemsNumbers",
        /// Page number, from 1.
        page_number: i64 = "PageNumber",
        /// Page size.
        page_size: i64 = "PageSize",
        /// Region id.
        region_id: String = "RegionId",
        /// Id of the request.
        request_id: String = "RequestId",
        /// Rows in all.
        total_records: i64 = "TotalRecords",
    }
}
