// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`TagResources`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Tag resources.
    pub struct TagResources {
        new {
            resource_type: String = query "ResourceType",
            resource_id: [String] = query_list "ResourceId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
        list {
            tag: [TagResourcesTag] = query_flat "Tag",
        }
    }
    Client.tag_resources -> TagResourcesResponse;
    "TagResources" is Unsafe Rpc { method: "POST", action: "TagResources" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/TagResources";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = TagResources::new("resource-type", ["resource-id"]);
    }
}

backstay::request! {
    pub struct TagResourcesTag {
        new {
            key: String = "Key",
        }
        into {
            value: String = "Value",
        }
    }
}

backstay::answer! {
    /// What `TagResources` answers.
    pub struct TagResourcesResponse {
        request_id: String = "RequestId",
    }
}
