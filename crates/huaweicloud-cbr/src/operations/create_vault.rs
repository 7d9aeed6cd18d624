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
    "CreateVault" is Unsafe Rest { method: "POST", path: "/v3/{project_id}/vaults" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/creating_a_vault.html";
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
            /// True or false.
            /// Left out: `false`.
            is_auto_pay: bool = "is_auto_pay",
            /// True or false.
            /// Left out: `false`.
            is_auto_renew: bool = "is_auto_renew",
        }
        into {
            /// Text.
            /// Left out: `post_paid`.
            charging_mode: String = "charging_mode",
            cloud_type: String = "cloud_type",
            /// Text.
            /// 1 to 255 characters.
            console_url: String = "console_url",
        }
    }
}

backstay::request! {
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
            bind_rules: CreateVaultVaultBindRules = "bind_rules",
            locked: bool = "locked",
        }
        into {
            backup_policy_id: String = "backup_policy_id",
            /// Text.
            /// 0 to 64 characters.
            description: String = "description",
        }
        list {
            tags: [BatchCreateAndDeleteVaultTagsTag] = "tags",
        }
    }
}

backstay::answer! {
    pub struct VaultCreateResource {
        auto_bind: bool = "auto_bind",
        auto_expand: bool = "auto_expand",
        billing: Billing = "billing",
        bind_rules: VaultBindRules = "bind_rules",
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
        sys_lock_source_service: String = "sys_lock_source_service",
        user_id: String = "user_id",
    }
    lists {
        resources: [ResourceResp] = "resources",
        tags: [Tag] = "tags",
    }
}

backstay::answer! {
    /// What `CreateVault` answers.
    pub struct CreateVaultResponse {
        vault: VaultCreateResource = "vault",
    }
}
