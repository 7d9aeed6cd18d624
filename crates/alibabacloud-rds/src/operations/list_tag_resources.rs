// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListTagResources`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List tag resources.
    pub struct ListTagResources {
        new {
            resource_type: String = query "ResourceType",
        }
        into {
            next_token: String = query "NextToken",
            region_id: String = query_or_region "RegionId",
        }
        list {
            resource_id: [String] = query_list "ResourceId",
            tag: [Tag] = query_flat "Tag",
        }
    }
    Client.list_tag_resources -> ListTagResourcesResponse;
    "ListTagResources" is Safe Rpc { method: "POST", action: "ListTagResources" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ListTagResources";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ListTagResources::new("resource-type");
    }
}

backstay::answer! {
    pub struct ListTagResourcesTagResource {
        resource_id: String = "ResourceId",
        resource_type: String = "ResourceType",
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::answer! {
    pub struct ListTagResourcesTagResources {
    }
    lists {
        tag_resource: [ListTagResourcesTagResource] = "TagResource",
    }
}

backstay::answer! {
    /// What `ListTagResources` answers.
    pub struct ListTagResourcesResponse {
        next_token: String = "NextToken",
        request_id: String = "RequestId",
        tag_resources: ListTagResourcesTagResources = "TagResources",
    }
}
