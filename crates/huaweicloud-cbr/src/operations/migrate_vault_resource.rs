// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`MigrateVaultResource`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Migrate vault resource.
    pub struct MigrateVaultResource {
        new {
            vault_id: String as VaultId = path "vault_id",
            destination_vault_id: String as DestinationVaultId
                = member "destination_vault_id",
            resource_ids: [String] = member "resource_ids",
        }
    }
    Client.migrate_vault_resource -> MigrateVaultResourceResponse;
    "MigrateVaultResource" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/vaults/{vault_id}/migrateresources" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/migrating_resources.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, arguments::*, operations::*};
        /// let request = MigrateVaultResource::new(
        ///     VaultId("vault-id"),
        ///     DestinationVaultId("destination-vault-id"),
        ///     ["resource-ids"],
        /// );
    }
}

backstay::answer! {
    /// What `MigrateVaultResource` answers.
    pub struct MigrateVaultResourceResponse {
    }
    lists {
        migrated_resources: [String] = "migrated_resources",
    }
}
