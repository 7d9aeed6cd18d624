// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RemoveVaultResource`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Remove vault resource.
    pub struct RemoveVaultResource {
        new {
            vault_id: String = path "vault_id",
            resource_ids: [String] = member "resource_ids",
        }
    }
    Client.remove_vault_resource -> RemoveVaultResourceResponse;
    "RemoveVaultResource" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/vaults/{vault_id}/removeresources" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/dissociating_resources.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = RemoveVaultResource::new("vault-id", ["resource-ids"]);
    }
}

backstay::answer! {
    /// What `RemoveVaultResource` answers.
    pub struct RemoveVaultResourceResponse {
    }
    lists {
        remove_resource_ids: [String] = "remove_resource_ids",
    }
}
