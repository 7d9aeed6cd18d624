// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListInstanceTags`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List instance tags.
    pub struct ListInstanceTags {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.list_instance_tags -> ListInstanceTagsResponse;
    "ListInstanceTags" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/tags" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/tag_management/querying_tags_of_a_db_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListInstanceTags::new("instance-id");
    }
}

backstay::enumeration! {
    pub enum ListInstanceTagsTagType { User = "user", System = "system" }
}

backstay::answer! {
    pub struct ListInstanceTagsTags {
        key: String = "key",
        tag_type: ListInstanceTagsTagType = "tag_type",
        values: String = "values",
    }
}

backstay::answer! {
    /// What `ListInstanceTags` answers.
    pub struct ListInstanceTagsResponse {
    }
    lists {
        tags: [ListInstanceTagsTags] = "tags",
    }
}
