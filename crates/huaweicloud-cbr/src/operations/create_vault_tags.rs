// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateVaultTags`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Create vault tags.
    pub struct CreateVaultTags {
        new {
            vault_id: String = path "vault_id",
        }
        set {
            tag: CreateVaultTagsTag = member "tag",
        }
    }
    Client.create_vault_tags -> CreateVaultTagsResponse;
    "CreateVaultTags" is
        Rest { method: "POST", path: "/v3/{project_id}/vault/{vault_id}/tags" };
    repeat Unsafe;
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = CreateVaultTags::new("vault-id");
    }
}

backstay::request! {
    /// The members of `CreateVaultTagsTag`.
    pub struct CreateVaultTagsTag {
        new {
            /// Text.
            /// At most 36 characters.
            key: String = "key",
        }
        set {
            /// Text.
            /// At most 43 characters.
            value: String = "value",
        }
    }
}

backstay::answer! {
    /// What `CreateVaultTags` answers: nothing but that it was accepted.
    pub struct CreateVaultTagsResponse {}
}
