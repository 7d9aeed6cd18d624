// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteVaultTag`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete vault tag.
    pub struct DeleteVaultTag {
        new {
            key: String as Key = path "key",
            vault_id: String as VaultId = path "vault_id",
        }
    }
    Client.delete_vault_tag -> DeleteVaultTagResponse;
    "DeleteVaultTag" is Unsafe
        Rest { method: "DELETE", path: "/v3/{project_id}/vault/{vault_id}/tags/{key}" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/tags/deleting_a_tag_from_an_associated_resource.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteVaultTag::new(Key("key"), VaultId("vault-id"));
    }
}

backstay::answer! {
    /// What `DeleteVaultTag` answers: nothing but that it was accepted.
    pub struct DeleteVaultTagResponse {}
}
