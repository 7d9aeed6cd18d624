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
    "UpdateVault" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/vaults/{vault_id}" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/modifying_a_vault.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = UpdateVault::new("vault-id", VaultUpdate::new());
    }
}

backstay::request! {
    pub struct BillingUpdate: Default {
        set {
            /// A whole number.
            /// 1 to 10485760.
            size: i64 = "size",
        }
    }
}

backstay::request! {
    pub struct VaultUpdate: Default {
        set {
            auto_bind: bool = "auto_bind",
            auto_expand: bool = "auto_expand",
            billing: BillingUpdate = "billing",
            bind_rules: CreateVaultVaultBindRules = "bind_rules",
            locked: bool = "locked",
            /// True or false.
            /// Left out: `true`.
            smn_notify: bool = "smn_notify",
            /// A whole number.
            /// 1 to 100; left out: `80`.
            threshold: i64 = "threshold",
        }
        into {
            /// Text.
            /// 1 to 64 characters.
            name: String = "name",
        }
    }
}

backstay::answer! {
    /// What `UpdateVault` answers.
    pub struct UpdateVaultResponse {
        vault: ShowVaultResourceInstancesVault = "vault",
    }
}
