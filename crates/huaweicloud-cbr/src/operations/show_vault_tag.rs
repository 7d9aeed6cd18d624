// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowVaultTag`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show vault tag.
    pub struct ShowVaultTag {
        new {
            vault_id: String = path "vault_id",
        }
    }
    Client.show_vault_tag -> ShowVaultTagResponse;
    "ShowVaultTag" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/vault/{vault_id}/tags" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/tags/querying_tags_of_an_associated_resource.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowVaultTag::new("vault-id");
    }
}

backstay::answer! {
    /// What `ShowVaultTag` answers.
    pub struct ShowVaultTagResponse {
    }
    lists {
        tags: [Tag] = "tags",
    }
}
