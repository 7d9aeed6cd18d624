// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`BatchCreateOrDeleteTags`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Batch create or delete tags.
    pub struct BatchCreateOrDeleteTags {
        new {
            instance_id: String = path "instance_id",
            action: BatchCreateOrDeleteTagsAction = member "action",
            tags: [ResourceTag] = member "tags",
        }
    }
    Client.batch_create_or_delete_tags -> BatchCreateOrDeleteTagsResponse;
    "BatchCreateOrDeleteTags" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/dcs/{instance_id}/tags/action" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/tag_management/batch_adding_or_deleting_tags.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*, types::*};
        /// let request = BatchCreateOrDeleteTags::new(
        ///     "instance-id",
        ///     BatchCreateOrDeleteTagsAction::Create,
        ///     [ResourceTag::new("key")],
        /// );
    }
}

backstay::enumeration! {
    pub enum BatchCreateOrDeleteTagsAction { Create = "create", Delete = "delete" }
}

backstay::answer! {
    /// What `BatchCreateOrDeleteTags` answers: nothing but that it was accepted.
    pub struct BatchCreateOrDeleteTagsResponse {}
}
