// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`BatchTagAction`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Batch tag action.
    pub struct BatchTagAction {
        new {
            instance_id: String = path "instance_id",
            action: BatchTagActionAction = member "action",
            tags: [TagItem] = member "tags",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.batch_tag_action -> BatchTagActionResponse;
    "BatchTagAction" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/tags/action" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/tag_management/adding_or_deleting_tags_in_batches.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = BatchTagAction::new(
        ///     "instance-id",
        ///     BatchTagActionAction::Create,
        ///     [TagItem::new("key")],
        /// );
    }
}

backstay::enumeration! {
    pub enum BatchTagActionAction { Create = "create", Delete = "delete" }
}

backstay::request! {
    pub struct TagItem {
        new {
            /// Text.
            /// At most 36 characters.
            key: String = "key",
        }
        into {
            /// Text.
            /// At most 43 characters.
            value: String = "value",
        }
    }
}

backstay::answer! {
    /// What `BatchTagAction` answers: nothing but that it was accepted.
    pub struct BatchTagActionResponse {}
}
