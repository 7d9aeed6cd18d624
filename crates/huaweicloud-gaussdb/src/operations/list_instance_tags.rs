// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListInstanceTags`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List instance tags.
    ///
    /// The list comes in pages:
    /// [`client.list_instance_tags(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListInstanceTags {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// A whole number.
            /// 1 to 100; left out: `100`.
            limit: i64 = query "limit",
            offset: i64 = query "offset",
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.list_instance_tags -> ListInstanceTagsResponse;
    "ListInstanceTags" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/tags" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/tag_management/querying_resource_tags.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ListInstanceTags::new("instance-id");
    }
}

backstay::pages! {
    ListInstanceTagsResponse of ResourceTagItem by Offset "offset" from 0;
    limit "limit" { default: Some(100), minimum: 1, maximum: Some(100) };
    items "/tags";
    total "/total_count";
}

backstay::answer! {
    pub struct ResourceTagItem {
        key: String = "key",
        value: String = "value",
    }
}

backstay::answer! {
    /// What `ListInstanceTags` answers.
    pub struct ListInstanceTagsResponse {
        total_count: i64 = "total_count",
    }
    lists {
        tags: [ResourceTagItem] = "tags",
    }
}
