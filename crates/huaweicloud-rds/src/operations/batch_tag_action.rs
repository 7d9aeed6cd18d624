// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`BatchTagAction`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Batch tag action.
    pub struct BatchTagAction {
        new {
            instance_id: String as InstanceId = path "instance_id",
            action: String as Action = member "action",
            tags: [BatchTagActionTags] = member "tags",
        }
    }
    Client.batch_tag_action -> BatchTagActionResponse;
    "BatchTagAction" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/tags/action" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/tag_management/adding_tags_in_batches.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = BatchTagAction::new(
        ///     InstanceId("instance-id"),
        ///     Action("action"),
        ///     [BatchTagActionTags::new("key")],
        /// );
    }
}

backstay::request! {
    pub struct BatchTagActionTags {
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
