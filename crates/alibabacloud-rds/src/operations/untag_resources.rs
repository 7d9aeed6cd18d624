// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UntagResources`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Untag resources.
    pub struct UntagResources {
        new {
            resource_type: String = query "ResourceType",
            resource_id: [String] = query_list "ResourceId",
        }
        set {
            all: bool = query "All",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
        list {
            tag_key: [String] = query_list "TagKey",
        }
    }
    Client.untag_resources -> UntagResourcesResponse;
    "UntagResources" is Unsafe Rpc { method: "POST", action: "UntagResources" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/UntagResources";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = UntagResources::new("resource-type", ["resource-id"]);
    }
}

backstay::answer! {
    /// What `UntagResources` answers.
    pub struct UntagResourcesResponse {
        request_id: String = "RequestId",
    }
}
