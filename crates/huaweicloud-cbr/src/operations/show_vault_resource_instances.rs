// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowVaultResourceInstances`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Show vault resource instances.
    pub struct ShowVaultResourceInstances {
        new {
            action: String = member "action",
        }
        set {
            cloud_type: ShowVaultResourceInstancesCloudType = member "cloud_type",
            object_type: ShowVaultResourceInstancesObjectType = member "object_type",
            without_any_tag: bool = member "without_any_tag",
        }
        into {
            limit: String = member "limit",
            offset: String = member "offset",
        }
        list {
            matches: [Match] = member "matches",
            not_tags: [TagsReq] = member "not_tags",
            not_tags_any: [TagsReq] = member "not_tags_any",
            tags: [TagsReq] = member "tags",
            tags_any: [TagsReq] = member "tags_any",
        }
    }
    Client.show_vault_resource_instances -> ShowVaultResourceInstancesResponse;
    "ShowVaultResourceInstances" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/vault/resource_instances/action" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/tags/querying_vault_resources.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowVaultResourceInstances::new("action");
    }
}

backstay::enumeration! {
    pub enum ShowVaultResourceInstancesCloudType { Public = "public" }
}

backstay::request! {
    pub struct Match {
        new {
            key: String as Key = "key",
            /// Text.
            /// At most 255 characters.
            value: String as ValueType = "value",
        }
    }
}

backstay::request! {
    pub struct TagsReq {
        new {
            /// Text.
            /// At most 127 characters.
            key: String = "key",
            values: [String] = "values",
        }
    }
}

backstay::enumeration! {
    pub enum ShowVaultResourceInstancesObjectType { Server = "server", Disk = "disk" }
}

backstay::answer! {
    pub struct TagResource {
        resource_id: String = "resource_id",
        resource_name: String = "resource_name",
    }
    lists {
        resource_detail: [ShowVaultResourceInstancesVault] = "resource_detail",
        tags: [Tag] = "tags",
    }
}

backstay::answer! {
    /// What `ShowVaultResourceInstances` answers.
    pub struct ShowVaultResourceInstancesResponse {
        total_count: i64 = "total_count",
    }
    lists {
        resources: [TagResource] = "resources",
    }
}
