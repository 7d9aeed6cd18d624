// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteVault`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete vault.
    pub struct DeleteVault {
        new {
            vault_id: String = path "vault_id",
        }
    }
    Client.delete_vault -> DeleteVaultResponse;
    "DeleteVault" is Unsafe
        Rest { method: "DELETE", path: "/v3/{project_id}/vaults/{vault_id}" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/deleting_a_vault.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = DeleteVault::new("vault-id");
    }
}

backstay::answer! {
    /// What `DeleteVault` answers: nothing but that it was accepted.
    pub struct DeleteVaultResponse {}
}
