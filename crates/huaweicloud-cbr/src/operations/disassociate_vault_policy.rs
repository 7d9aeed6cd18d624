// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DisassociateVaultPolicy`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Disassociate vault policy.
    pub struct DisassociateVaultPolicy {
        new {
            vault_id: String as VaultId = path "vault_id",
            policy_id: String as PolicyId = member "policy_id",
        }
    }
    Client.disassociate_vault_policy -> DisassociateVaultPolicyResponse;
    "DisassociateVaultPolicy" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/vaults/{vault_id}/dissociatepolicy" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/removing_a_policy_from_a_vault.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, arguments::*, operations::*};
        /// let request = DisassociateVaultPolicy::new(
        ///     VaultId("vault-id"),
        ///     PolicyId("policy-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DisassociateVaultPolicy` answers.
    pub struct DisassociateVaultPolicyResponse {
        dissociate_policy: VaultPolicyResp = "dissociate_policy",
    }
}
