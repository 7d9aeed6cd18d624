// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateVault`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Update vault.
    pub struct UpdateVault {
        new {
            vault_id: String = path "vault_id",
            vault: VaultUpdate = member "vault",
        }
    }
    Client.update_vault -> UpdateVaultResponse;
    "UpdateVault" is Rest { method: "PUT", path: "/v3/{project_id}/vaults/{vault_id}" };
    repeat Unsafe;
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = UpdateVault::new("vault-id", VaultUpdate::new());
    }
}

backstay::request! {
    /// The members of `BillingUpdate`.
    pub struct BillingUpdate: Default {
        set {
            /// A whole number.
            /// 1 to 10485760.
            size: i64 = "size",
        }
    }
}

backstay::request! {
    /// The members of `UpdateVaultBindRulesTags`.
    pub struct UpdateVaultBindRulesTags {
        new {
            key: String = "key",
        }
        set {
            value: String = "value",
        }
    }
}

backstay::request! {
    /// The members of `UpdateVaultVaultBindRules`.
    pub struct UpdateVaultVaultBindRules: Default {
        set {
            tags: [UpdateVaultBindRulesTags] = "tags",
        }
    }
}

backstay::request! {
    /// The members of `VaultUpdate`.
    pub struct VaultUpdate: Default {
        set {
            auto_bind: bool = "auto_bind",
            auto_expand: bool = "auto_expand",
            billing: BillingUpdate = "billing",
            bind_rules: UpdateVaultVaultBindRules = "bind_rules",
            locked: bool = "locked",
            /// Text.
            /// 1 to 64 characters.
            name: String = "name",
            /// True or false.
            /// Left out: `true`.
            smn_notify: bool = "smn_notify",
            /// A whole number.
            /// 1 to 100; left out: `80`.
            threshold: i64 = "threshold",
        }
    }
}

backstay::enumeration! {
    /// The values of `status`.
    pub enum UpdateVaultStatus {
        Available = "available",
        Lock = "lock",
        Frozen = "frozen",
        Deleting = "deleting",
        Error = "error",
    }
}

backstay::answer! {
    /// The members of `UpdateVaultBilling`.
    pub struct UpdateVaultBilling {
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
        status: UpdateVaultStatus = "status",
        storage_unit: String = "storage_unit",
        used: i64 = "used",
    }
}

backstay::enumeration! {
    /// The values of `protect_status`.
    pub enum UpdateVaultProtectStatus {
        Available = "available",
        Error = "error",
        Protecting = "protecting",
        Restoring = "restoring",
        Removing = "removing",
    }
}

backstay::answer! {
    /// The members of `UpdateVaultResourceResp`.
    pub struct UpdateVaultResourceResp {
        backup_count: i64 = "backup_count",
        backup_size: i64 = "backup_size",
        extra_info: ResourceExtraInfo = "extra_info",
        id: String = "id",
        /// Text.
        /// 0 to 255 characters.
        name: String = "name",
        protect_status: UpdateVaultProtectStatus = "protect_status",
        size: i64 = "size",
        r#type: String = "type",
    }
}

backstay::answer! {
    /// The members of `UpdateVaultTag`.
    pub struct UpdateVaultTag {
        /// Text.
        /// At most 36 characters.
        key: String = "key",
        /// Text.
        /// At most 43 characters.
        value: String = "value",
    }
}

backstay::answer! {
    /// The members of `UpdateVaultVault`.
    pub struct UpdateVaultVault {
        auto_bind: bool = "auto_bind",
        auto_expand: bool = "auto_expand",
        billing: UpdateVaultBilling = "billing",
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
        resources: [UpdateVaultResourceResp] = "resources",
        tags: [UpdateVaultTag] = "tags",
        user_id: String = "user_id",
    }
}

backstay::answer! {
    /// What `UpdateVault` answers.
    pub struct UpdateVaultResponse {
        vault: UpdateVaultVault = "vault",
    }
}
