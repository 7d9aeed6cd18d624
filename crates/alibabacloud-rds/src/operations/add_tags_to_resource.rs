// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`AddTagsToResource`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Add tags to resource.
    pub struct AddTagsToResource {
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
            tag: [AddTagsToResourceTag] = query_flat "Tag",
        }
    }
    Client.add_tags_to_resource -> AddTagsToResourceResponse;
    "AddTagsToResource" is Token("ClientToken")
        Rpc { method: "POST", action: "AddTagsToResource" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/AddTagsToResource";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = AddTagsToResource::new("db-instance-id");
    }
}

backstay::request! {
    pub struct AddTagsToResourceTag: Default {
        into {
            key: String = "key",
            value: String = "value",
        }
    }
}

backstay::answer! {
    /// What `AddTagsToResource` answers.
    pub struct AddTagsToResourceResponse {
        request_id: String = "RequestId",
    }
}
