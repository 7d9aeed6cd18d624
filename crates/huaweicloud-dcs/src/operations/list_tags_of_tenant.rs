// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListTagsOfTenant`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List tags of tenant.
    pub struct ListTagsOfTenant: Default {
    }
    Client.list_tags_of_tenant -> ListTagsOfTenantResponse;
    "ListTagsOfTenant" is Safe Rest { method: "GET", path: "/v2/{project_id}/dcs/tags" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/tag_management/listing_all_tags_of_a_tenant.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListTagsOfTenant::new();
    }
}

backstay::answer! {
    pub struct Tag {
        /// Text.
        /// At most 128 characters.
        key: String = "key",
    }
    lists {
        values: [String] = "values",
    }
}

backstay::answer! {
    /// What `ListTagsOfTenant` answers.
    pub struct ListTagsOfTenantResponse {
    }
    lists {
        tags: [Tag] = "tags",
    }
}
