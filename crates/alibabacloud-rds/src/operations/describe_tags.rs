// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeTags`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe tags.
    pub struct DescribeTags: Default {
        into {
            client_token: String = query "ClientToken",
            db_instance_id: String = query "DBInstanceId",
            resource_type: String = query "ResourceType",
            tags: String = query "Tags",
            proxy_id: String = query "proxyId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_tags -> DescribeTagsResponse;
    "DescribeTags" is Safe Rpc { method: "POST", action: "DescribeTags" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeTags";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeTags::new();
    }
}

backstay::answer! {
    pub struct DescribeTagsDbInstanceIds {
    }
    lists {
        db_instance_ids: [String] = "DBInstanceIds",
    }
}

backstay::answer! {
    pub struct DescribeTagsTagInfos {
        db_instance_ids: DescribeTagsDbInstanceIds = "DBInstanceIds",
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::answer! {
    pub struct DescribeTagsItems {
    }
    lists {
        tag_infos: [DescribeTagsTagInfos] = "TagInfos",
    }
}

backstay::answer! {
    /// What `DescribeTags` answers.
    pub struct DescribeTagsResponse {
        items: DescribeTagsItems = "Items",
        request_id: String = "RequestId",
    }
}
