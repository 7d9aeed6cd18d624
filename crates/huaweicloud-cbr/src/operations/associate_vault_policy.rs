// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`AssociateVaultPolicy`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Associate vault policy.
    pub struct AssociateVaultPolicy {
        new {
            vault_id: String = path "vault_id",
        }
        into {
            policy_id: String = member "policy_id",
        }
    }
    Client.associate_vault_policy -> AssociateVaultPolicyResponse;
    "AssociateVaultPolicy" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/vaults/{vault_id}/associatepolicy" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/applying_a_policy_to_a_vault.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = AssociateVaultPolicy::new("vault-id");
    }
}

backstay::answer! {
    /// What `AssociateVaultPolicy` answers.
    pub struct AssociateVaultPolicyResponse {
        associate_policy: VaultPolicyResp = "associate_policy",
    }
}
