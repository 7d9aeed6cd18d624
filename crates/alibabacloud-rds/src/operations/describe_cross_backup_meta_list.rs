// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeCrossBackupMetaList`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Databases and tables inside a cross-region backup; the source for TableMeta.
    ///
    /// The list comes in pages:
    /// [`client.describe_cross_backup_meta_list(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeCrossBackupMetaList {
        new {
            /// Id of a cross-region backup (CrossBackupId).
            backup_set_id: String = query "BackupSetId",
        }
        into {
            /// Exact database name; returns its tables too.
            get_db_name: String = query "GetDbName",
            /// Page number as text; only together with PageSize.
            page_index: String = query "PageIndex",
            /// Page size.
            /// Left out: `1`.
            page_size: String = query "PageSize",
            /// Part of a database name; returns names only.
            pattern: String = query "Pattern",
            /// Region id.
            region: String = query "Region",
            /// Resource group id.
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.describe_cross_backup_meta_list -> DescribeCrossBackupMetaListResponse;
    "DescribeCrossBackupMetaList" is Safe
        Rpc { method: "POST", action: "DescribeCrossBackupMetaList" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCrossBackupMetaList";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeCrossBackupMetaList::new("backup-set-id");
    }
}

backstay::pages! {
    DescribeCrossBackupMetaListResponse of DescribeCrossBackupMetaListMeta by Page
        "PageIndex" from 1;
    limit "PageSize" { default: Some(1), maximum: Some(100) };
    items "/Items/Meta";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeCrossBackupMetaListMeta {
        /// Database name.
        database: String = "Database",
        /// Size of the tables in KB, joined by commas.
        size: String = "Size",
        /// Table names, joined by commas.
        tables: String = "Tables",
    }
}

backstay::answer! {
    /// Wrapper of the rows.
    pub struct DescribeCrossBackupMetaListItems {
    }
    lists {
        /// Databases.
        meta: [DescribeCrossBackupMetaListMeta] = "Meta",
    }
}

backstay::answer! {
    /// What `DescribeCrossBackupMetaList` answers.
    pub struct DescribeCrossBackupMetaListResponse {
        /// Instance of the backup.
        db_instance_name: String = "DBInstanceName",
        /// Wrapper of the rows.
        items: DescribeCrossBackupMetaListItems = "Items",
        /// Page number, from 1.
        page_number: i64 = "PageNumber",
        /// Rows on this page.
        page_record_count: i64 = "PageRecordCount",
        /// Id of the request.
        request_id: String = "RequestId",
        /// Number of pages.
        total_page_count: i64 = "TotalPageCount",
        /// Rows in all.
        total_record_count: i64 = "TotalRecordCount",
    }
}
