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
            limit: String = member "limit",
            matches: [Match] = member "matches",
            not_tags: [TagsReq] = member "not_tags",
            not_tags_any: [TagsReq] = member "not_tags_any",
            object_type: ShowVaultResourceInstancesObjectType = member "object_type",
            offset: String = member "offset",
            tags: [TagsReq] = member "tags",
            tags_any: [TagsReq] = member "tags_any",
            without_any_tag: bool = member "without_any_tag",
        }
    }
    Client.show_vault_resource_instances -> ShowVaultResourceInstancesResponse;
    "ShowVaultResourceInstances" is
        Rest { method: "POST", path: "/v3/{project_id}/vault/resource_instances/action" };
    repeat Unsafe;
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/tags/querying_vault_resources.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowVaultResourceInstances::new("action");
    }
}

backstay::enumeration! {
    /// The values of `cloud_type`.
    pub enum ShowVaultResourceInstancesCloudType { Public = "public" }
}

backstay::request! {
    /// The members of `Match`.
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
    /// The members of `TagsReq`.
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
    /// The values of `object_type`.
    pub enum ShowVaultResourceInstancesObjectType { Server = "server", Disk = "disk" }
}

backstay::answer! {
    /// The members of `TagResource`.
    pub struct TagResource {
        resource_detail: [ShowVaultResourceInstancesVault] = "resource_detail",
        resource_id: String = "resource_id",
        resource_name: String = "resource_name",
        tags: [Tag] = "tags",
    }
}

backstay::answer! {
    /// What `ShowVaultResourceInstances` answers.
    pub struct ShowVaultResourceInstancesResponse {
        resources: [TagResource] = "resources",
        total_count: i64 = "total_count",
    }
}
