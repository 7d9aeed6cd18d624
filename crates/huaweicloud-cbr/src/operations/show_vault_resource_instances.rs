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

backstay::enumeration! {
    /// The values of `status`.
    pub enum ShowVaultResourceInstancesStatus {
        Available = "available",
        Lock = "lock",
        Frozen = "frozen",
        Deleting = "deleting",
        Error = "error",
    }
}

backstay::answer! {
    /// The members of `ShowVaultResourceInstancesBilling`.
    pub struct ShowVaultResourceInstancesBilling {
        allocated: i64 = "allocated",
        charging_mode: String = "charging_mode",
        cloud_type: String = "cloud_type",
        consistent_level: String = "consistent_level",
        frozen_scene: String = "frozen_scene",
        object_type: String = "object_type",
        order_id: String = "order_id",
        product_id: String = "product_id",
        protect_type: String = "protect_type",
        /// A whole number.
        /// 1 to 10485760.
        size: i64 = "size",
        spec_code: String = "spec_code",
        status: ShowVaultResourceInstancesStatus = "status",
        storage_unit: String = "storage_unit",
        used: i64 = "used",
    }
}

backstay::answer! {
    /// The members of `ShowVaultResourceInstancesBindRulesTags`.
    pub struct ShowVaultResourceInstancesBindRulesTags {
        key: String = "key",
        value: String = "value",
    }
}

backstay::answer! {
    /// The members of `ShowVaultResourceInstancesVaultBindRules`.
    pub struct ShowVaultResourceInstancesVaultBindRules {
        tags: [ShowVaultResourceInstancesBindRulesTags] = "tags",
    }
}

backstay::enumeration! {
    /// The values of `protect_status`.
    pub enum ShowVaultResourceInstancesProtectStatus {
        Available = "available",
        Error = "error",
        Protecting = "protecting",
        Restoring = "restoring",
        Removing = "removing",
    }
}

backstay::answer! {
    /// The members of `ShowVaultResourceInstancesResourceResp`.
    pub struct ShowVaultResourceInstancesResourceResp {
        backup_count: i64 = "backup_count",
        backup_size: i64 = "backup_size",
        extra_info: ResourceExtraInfo = "extra_info",
        id: String = "id",
        /// Text.
        /// 0 to 255 characters.
        name: String = "name",
        protect_status: ShowVaultResourceInstancesProtectStatus = "protect_status",
        size: i64 = "size",
        r#type: String = "type",
    }
}

backstay::answer! {
    /// The members of `ShowVaultResourceInstancesTag`.
    pub struct ShowVaultResourceInstancesTag {
        /// Text.
        /// At most 36 characters.
        key: String = "key",
        /// Text.
        /// At most 43 characters.
        value: String = "value",
    }
}

backstay::answer! {
    /// The members of `ShowVaultResourceInstancesVault`.
    pub struct ShowVaultResourceInstancesVault {
        auto_bind: bool = "auto_bind",
        auto_expand: bool = "auto_expand",
        billing: ShowVaultResourceInstancesBilling = "billing",
        bind_rules: ShowVaultResourceInstancesVaultBindRules = "bind_rules",
        created_at: String = "created_at",
        /// Text.
        /// 0 to 255 characters.
        description: String = "description",
        id: String = "id",
        locked: bool = "locked",
        /// Text.
        /// 1 to 64 characters.
        name: String = "name",
        project_id: String = "project_id",
        provider_id: String = "provider_id",
        resources: [ShowVaultResourceInstancesResourceResp] = "resources",
        tags: [ShowVaultResourceInstancesTag] = "tags",
        user_id: String = "user_id",
    }
}

backstay::answer! {
    /// The members of `TagResource`.
    pub struct TagResource {
        resource_detail: [ShowVaultResourceInstancesVault] = "resource_detail",
        resource_id: String = "resource_id",
        resource_name: String = "resource_name",
        tags: [ShowVaultResourceInstancesTag] = "tags",
    }
}

backstay::answer! {
    /// What `ShowVaultResourceInstances` answers.
    pub struct ShowVaultResourceInstancesResponse {
        resources: [TagResource] = "resources",
        total_count: i64 = "total_count",
    }
}
