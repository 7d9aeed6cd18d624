// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RemoveTagsFromResource`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Remove tags from resource.
    pub struct RemoveTagsFromResource {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
            tags: String = query "Tags",
            proxy_id: String = query "proxyId",
            region_id: String = query_or_region "RegionId",
        }
        list {
            tag: [RemoveTagsFromResourceTag] = query_flat "Tag",
        }
    }
    Client.remove_tags_from_resource -> RemoveTagsFromResourceResponse;
    "RemoveTagsFromResource" is Token("ClientToken")
        Rpc { method: "POST", action: "RemoveTagsFromResource" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RemoveTagsFromResource";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = RemoveTagsFromResource::new("db-instance-id");
    }
}

backstay::request! {
    pub struct RemoveTagsFromResourceTag: Default {
        into {
            key: String = "key",
            value: String = "value",
        }
    }
}

backstay::answer! {
    /// What `RemoveTagsFromResource` answers.
    pub struct RemoveTagsFromResourceResponse {
        request_id: String = "RequestId",
    }
}
