// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateVault`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Create vault.
    pub struct CreateVault {
        new {
            vault: VaultCreate = member "vault",
        }
    }
    Client.create_vault -> CreateVaultResponse;
    "CreateVault" is Rest { method: "POST", path: "/v3/{project_id}/vaults" };
    repeat Unsafe;
    example {
        /// use huaweicloud_cbr::{Client, Error, arguments::*, operations::*, types::*};
        /// let request = CreateVault::new(
        ///     VaultCreate::new(
        ///         BillingCreate::new(
        ///             ConsistentLevel("consistent-level"),
        ///             ObjectType("object-type"),
        ///             ProtectType("protect-type"),
        ///             1,
        ///         ),
        ///         "name",
        ///         [ResourceCreate::new(Id("id"), Type("type"))],
        ///     ),
        /// );
    }
}

backstay::request! {
    /// The members of `BillingCreate`.
    pub struct BillingCreate {
        new {
            consistent_level: String as ConsistentLevel = "consistent_level",
            object_type: String as ObjectType = "object_type",
            protect_type: String as ProtectType = "protect_type",
            /// A whole number.
            /// 10 to 10485760.
            size: i64 = "size",
        }
        set {
            /// Text.
            /// Left out: `post_paid`.
            charging_mode: String = "charging_mode",
            cloud_type: String = "cloud_type",
            /// Text.
            /// 1 to 255 characters.
            console_url: String = "console_url",
            /// True or false.
            /// Left out: `false`.
            is_auto_pay: bool = "is_auto_pay",
            /// True or false.
            /// Left out: `false`.
            is_auto_renew: bool = "is_auto_renew",
        }
    }
}

backstay::request! {
    /// The members of `CreateVaultBindRulesTags`.
    pub struct CreateVaultBindRulesTags {
        new {
            key: String = "key",
        }
        set {
            value: String = "value",
        }
    }
}

backstay::request! {
    /// The members of `CreateVaultVaultBindRules`.
    pub struct CreateVaultVaultBindRules: Default {
        set {
            tags: [CreateVaultBindRulesTags] = "tags",
        }
    }
}

backstay::request! {
    /// The members of `CreateVaultTag`.
    pub struct CreateVaultTag {
        new {
            /// Text.
            /// At most 36 characters.
            key: String = "key",
        }
        set {
            /// Text.
            /// At most 43 characters.
            value: String = "value",
        }
    }
}

backstay::request! {
    /// The members of `VaultCreate`.
    pub struct VaultCreate {
        new {
            billing: BillingCreate = "billing",
            /// Text.
            /// 1 to 64 characters.
            name: String = "name",
            resources: [ResourceCreate] = "resources",
        }
        set {
            auto_bind: bool = "auto_bind",
            backup_policy_id: String = "backup_policy_id",
            bind_rules: CreateVaultVaultBindRules = "bind_rules",
            /// Text.
            /// 0 to 64 characters.
            description: String = "description",
            locked: bool = "locked",
            tags: [CreateVaultTag] = "tags",
        }
    }
}

backstay::enumeration! {
    /// The values of `status`.
    pub enum CreateVaultStatus {
        Available = "available",
        Lock = "lock",
        Frozen = "frozen",
        Deleting = "deleting",
        Error = "error",
    }
}

backstay::answer! {
    /// The members of `CreateVaultBilling`.
    pub struct CreateVaultBilling {
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
        status: CreateVaultStatus = "status",
        storage_unit: String = "storage_unit",
        used: i64 = "used",
    }
}

backstay::enumeration! {
    /// The values of `protect_status`.
    pub enum CreateVaultProtectStatus {
        Available = "available",
        Error = "error",
        Protecting = "protecting",
        Restoring = "restoring",
        Removing = "removing",
    }
}

backstay::answer! {
    /// The members of `CreateVaultResourceResp`.
    pub struct CreateVaultResourceResp {
        backup_count: i64 = "backup_count",
        backup_size: i64 = "backup_size",
        extra_info: ResourceExtraInfo = "extra_info",
        id: String = "id",
        /// Text.
        /// 0 to 255 characters.
        name: String = "name",
        protect_status: CreateVaultProtectStatus = "protect_status",
        size: i64 = "size",
        r#type: String = "type",
    }
}

backstay::answer! {
    /// The members of `Tag2`.
    pub struct Tag2 {
        /// Text.
        /// At most 36 characters.
        key: String = "key",
        /// Text.
        /// At most 43 characters.
        value: String = "value",
    }
}

backstay::answer! {
    /// The members of `VaultCreateResource`.
    pub struct VaultCreateResource {
        auto_bind: bool = "auto_bind",
        auto_expand: bool = "auto_expand",
        billing: CreateVaultBilling = "billing",
        bind_rules: VaultBindRules2 = "bind_rules",
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
        resources: [CreateVaultResourceResp] = "resources",
        sys_lock_source_service: String = "sys_lock_source_service",
        tags: [Tag2] = "tags",
        user_id: String = "user_id",
    }
}

backstay::answer! {
    /// What `CreateVault` answers.
    pub struct CreateVaultResponse {
        vault: VaultCreateResource = "vault",
    }
}
