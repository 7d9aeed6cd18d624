// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateVaultTags`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Create vault tags.
    pub struct CreateVaultTags {
        new {
            vault_id: String = path "vault_id",
        }
        set {
            tag: BatchCreateAndDeleteVaultTagsTag = member "tag",
        }
    }
    Client.create_vault_tags -> CreateVaultTagsResponse;
    "CreateVaultTags" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/vault/{vault_id}/tags" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/tags/adding_a_tag_to_an_associated_resource.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = CreateVaultTags::new("vault-id");
    }
}

backstay::answer! {
    /// What `CreateVaultTags` answers: nothing but that it was accepted.
    pub struct CreateVaultTagsResponse {}
}
