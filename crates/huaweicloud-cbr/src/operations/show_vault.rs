// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowVault`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Read one vault; resources\[\].protect\_status is restoring while a restore runs.
    ///
    /// Permission: `cbr:vaults:get`.
    pub struct ShowVault {
        new {
            /// Vault id.
            vault_id: String = path "vault_id",
        }
    }
    Client.show_vault -> ShowVaultResponse;
    "ShowVault" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/vaults/{vault_id}" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/querying_a_specified_vault.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowVault::new("vault-id");
    }
}

backstay::answer! {
    /// What `ShowVault` answers.
    pub struct ShowVaultResponse {
        /// The vault.
        vault: Vault = "vault",
    }
}
