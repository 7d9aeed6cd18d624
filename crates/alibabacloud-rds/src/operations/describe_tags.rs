// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeTags`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe tags.
    pub struct DescribeTags: Default {
        set {
            client_token: String = query "ClientToken",
            db_instance_id: String = query "DBInstanceId",
            resource_type: String = query "ResourceType",
            tags: String = query "Tags",
            proxy_id: String = query "proxyId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_tags -> DescribeTagsResponse;
    "DescribeTags" is Rpc { method: "POST", action: "DescribeTags" };
    repeat Safe;
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeTags";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeTags::new();
    }
}

backstay::answer! {
    /// The members of `DescribeTagsDbInstanceIds`.
    pub struct DescribeTagsDbInstanceIds {
        db_instance_ids: [String] = "DBInstanceIds",
    }
}

backstay::answer! {
    /// The members of `DescribeTagsTagInfos`.
    pub struct DescribeTagsTagInfos {
        db_instance_ids: DescribeTagsDbInstanceIds = "DBInstanceIds",
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::answer! {
    /// The members of `DescribeTagsItems`.
    pub struct DescribeTagsItems {
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
