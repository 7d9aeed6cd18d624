// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowTags`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show tags.
    pub struct ShowTags {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.show_tags -> ShowTagsResponse;
    "ShowTags" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}/tags" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/tag_management/querying_tags_of_a_dcs_instance.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ShowTags::new("instance-id");
    }
}

backstay::answer! {
    pub struct QueryResourceTag {
        /// Text.
        /// At most 36 characters.
        key: String = "key",
        /// Text.
        /// At most 43 characters.
        value: String = "value",
    }
}

backstay::answer! {
    /// What `ShowTags` answers.
    pub struct ShowTagsResponse {
    }
    lists {
        tags: [QueryResourceTag] = "tags",
    }
}
