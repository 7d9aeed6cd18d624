// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`AddVaultResource`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Add vault resource.
    pub struct AddVaultResource {
        new {
            vault_id: String = path "vault_id",
            resources: [ResourceCreate] = member "resources",
        }
    }
    Client.add_vault_resource -> AddVaultResourceResponse;
    "AddVaultResource" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/vaults/{vault_id}/addresources" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/associating_resources.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, arguments::*, operations::*, types::*};
        /// let request = AddVaultResource::new(
        ///     "vault-id",
        ///     [ResourceCreate::new(Id("id"), Type("type"))],
        /// );
    }
}

backstay::answer! {
    /// What `AddVaultResource` answers.
    pub struct AddVaultResourceResponse {
    }
    lists {
        add_resource_ids: [String] = "add_resource_ids",
    }
}
