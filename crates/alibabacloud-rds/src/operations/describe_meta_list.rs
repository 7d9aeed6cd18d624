// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeMetaList`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe meta list.
    pub struct DescribeMetaList {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            backup_set_id: i64 = query "BackupSetID",
            page_index: i64 = query "PageIndex",
            page_size: i64 = query "PageSize",
        }
        into {
            client_token: String = query "ClientToken",
            get_db_name: String = query "GetDbName",
            pattern: String = query "Pattern",
            resource_group_id: String = query "ResourceGroupId",
            restore_time: String = query "RestoreTime",
            restore_type: String = query "RestoreType",
        }
    }
    Client.describe_meta_list -> DescribeMetaListResponse;
    "DescribeMetaList" is Safe Rpc { method: "POST", action: "DescribeMetaList" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeMetaList";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeMetaList::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeMetaListMeta {
        database: String = "Database",
        size: String = "Size",
        tables: String = "Tables",
    }
}

backstay::answer! {
    pub struct DescribeMetaListItems {
    }
    lists {
        meta: [DescribeMetaListMeta] = "Meta",
    }
}

backstay::answer! {
    /// What `DescribeMetaList` answers.
    pub struct DescribeMetaListResponse {
        db_instance_name: String = "DBInstanceName",
        items: DescribeMetaListItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_page_count: i64 = "TotalPageCount",
        total_record_count: i64 = "TotalRecordCount",
    }
}
