// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListProjectTags`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List project tags.
    pub struct ListProjectTags: Default {
    }
    Client.list_project_tags -> ListProjectTagsResponse;
    "ListProjectTags" is Safe Rest { method: "GET", path: "/v3/{project_id}/tags" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/tag_management/querying_project_tags.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListProjectTags::new();
    }
}

backstay::answer! {
    pub struct ListProjectTagsTags {
        key: String = "key",
        values: String = "values",
    }
}

backstay::answer! {
    /// What `ListProjectTags` answers.
    pub struct ListProjectTagsResponse {
    }
    lists {
        tags: [ListProjectTagsTags] = "tags",
    }
}
