// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListProjectTags`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List project tags.
    ///
    /// The list comes in pages:
    /// [`client.list_project_tags(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListProjectTags: Default {
        set {
            /// A whole number.
            /// 1 to 100; left out: `100`.
            limit: i64 = query "limit",
            offset: i64 = query "offset",
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.list_project_tags -> ListProjectTagsResponse;
    "ListProjectTags" is Safe Rest { method: "GET", path: "/v3/{project_id}/tags" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/tag_management/querying_project_tags.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ListProjectTags::new();
    }
}

backstay::pages! {
    ListProjectTagsResponse of ProjectTagItem by Offset "offset" from 0;
    limit "limit" { default: Some(100), minimum: 1, maximum: Some(100) };
    items "/tags";
    total "/total_count";
}

backstay::answer! {
    pub struct ProjectTagItem {
        key: String = "key",
    }
    lists {
        values: [String] = "values",
    }
}

backstay::answer! {
    /// What `ListProjectTags` answers.
    pub struct ListProjectTagsResponse {
        total_count: i64 = "total_count",
    }
    lists {
        tags: [ProjectTagItem] = "tags",
    }
}
