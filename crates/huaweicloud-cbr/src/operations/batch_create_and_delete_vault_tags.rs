// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`BatchCreateAndDeleteVaultTags`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Batch create and delete vault tags.
    pub struct BatchCreateAndDeleteVaultTags {
        new {
            vault_id: String = path "vault_id",
            action: BatchCreateAndDeleteVaultTagsAction = member "action",
        }
        list {
            tags: [BatchCreateAndDeleteVaultTagsTag] = member "tags",
        }
    }
    Client.batch_create_and_delete_vault_tags -> BatchCreateAndDeleteVaultTagsResponse;
    "BatchCreateAndDeleteVaultTags" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/vault/{vault_id}/tags/action" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/tags/batch_adding_or_deleting_tags_of_a_vault.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = BatchCreateAndDeleteVaultTags::new(
        ///     "vault-id",
        ///     BatchCreateAndDeleteVaultTagsAction::Create,
        /// );
    }
}

backstay::enumeration! {
    pub enum BatchCreateAndDeleteVaultTagsAction { Create = "create", Delete = "delete" }
}

backstay::answer! {
    /// What `BatchCreateAndDeleteVaultTags` answers:
    /// nothing but that it was accepted.
    pub struct BatchCreateAndDeleteVaultTagsResponse {}
}
