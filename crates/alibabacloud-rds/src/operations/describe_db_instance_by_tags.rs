// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceByTags`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instance by tags.
    ///
    /// The list comes in pages:
    /// [`client.describe_db_instance_by_tags(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeDbInstanceByTags: Default {
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            client_token: String = query "ClientToken",
            db_instance_id: String = query "DBInstanceId",
            #[deprecated = "the vendor has a newer one: see its page"]
            proxy_id: String = query "proxyId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_db_instance_by_tags -> DescribeDbInstanceByTagsResponse;
    "DescribeDBInstanceByTags" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceByTags" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceByTags";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceByTags::new();
    }
}

backstay::pages! {
    DescribeDbInstanceByTagsResponse of DescribeDbInstanceByTagsDbInstanceTag by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/DBInstanceTag";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeDbInstanceByTagsTag {
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceByTagsTags {
    }
    lists {
        tag: [DescribeDbInstanceByTagsTag] = "Tag",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceByTagsDbInstanceTag {
        db_instance_id: String = "DBInstanceId",
        tags: DescribeDbInstanceByTagsTags = "Tags",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceByTagsItems {
    }
    lists {
        db_instance_tag: [DescribeDbInstanceByTagsDbInstanceTag] = "DBInstanceTag",
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceByTags` answers.
    pub struct DescribeDbInstanceByTagsResponse {
        items: DescribeDbInstanceByTagsItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
}
