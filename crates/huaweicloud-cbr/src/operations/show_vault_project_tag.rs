// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowVaultProjectTag`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show vault project tag.
    pub struct ShowVaultProjectTag: Default {
    }
    Client.show_vault_project_tag -> ShowVaultProjectTagResponse;
    "ShowVaultProjectTag" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/vault/tags" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/tags/querying_tags_of_a_vault_project.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowVaultProjectTag::new();
    }
}

backstay::answer! {
    pub struct TagsResp {
        /// Text.
        /// At most 36 characters.
        key: String = "key",
        /// Text.
        /// At most 43 characters.
        values: String = "values",
    }
}

backstay::answer! {
    /// What `ShowVaultProjectTag` answers.
    pub struct ShowVaultProjectTagResponse {
    }
    lists {
        tags: [TagsResp] = "tags",
    }
}
