// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! [`KeystoneListProjects`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List projects of the account; with name= it finds the project id that the other services want in their path.
    ///
    /// * The SDK finds the project id by name=\<region id\> and uses the answer;
    ///   more than one or no match is an error there.
    /// * Names of sub-projects start with the region id and an underscore.
    /// * A project named MOS belongs to object storage; leave it out of choices.
    pub struct KeystoneListProjects: Default {
        set {
            /// Id of the account that owns the object.
            domain_id: String = query "domain_id",
            /// Whether the object is enabled.
            enabled: bool = query "enabled",
            /// Query: leave it unset. Answer: false for projects.
            /// Leave unset.
            is_domain: bool = query "is_domain",
            /// Name. Exact project name; pass the region id to find the built-in project
            /// of a region.
            name: String = query "name",
            /// Page number, from 1; only together with per\_page.
            /// Required when per\_page is sent.
            /// At least 1.
            page: i64 = query "page",
            /// Parent: account id for built-in projects, project id for sub-projects.
            parent_id: String = query "parent_id",
            /// Page size; only together with page. Required when page is sent.
            /// 1 to 5000.
            per_page: i64 = query "per_page",
        }
    }
    Client.keystone_list_projects -> KeystoneListProjectsResponse;
    "KeystoneListProjects" is Rest { method: "GET", path: "/v3/projects" };
    repeat Safe;
    example {
        /// use huaweicloud_iam::{Client, Error, operations::*};
        /// let request = KeystoneListProjects::new();
    }
}

backstay::answer! {
    /// Links of the object or of the page.
    pub struct Links {
        /// Link to the next page, or null.
        next: String = "next",
        /// Link to the previous page, or null.
        previous: String = "previous",
        /// Link to itself.
        self_: String = "self",
    }
}

backstay::answer! {
    /// The members of `ProjectResult`.
    pub struct ProjectResult {
        /// Free text.
        description: String = "description",
        /// Id of the account that owns the object.
        domain_id: String = "domain_id",
        /// Whether the object is enabled.
        enabled: bool = "enabled",
        /// Id.
        id: String = "id",
        /// Query: leave it unset. Answer: false for projects.
        is_domain: bool = "is_domain",
        /// Links of the object or of the page.
        links: Links = "links",
        /// Name.
        name: String = "name",
        /// Parent: account id for built-in projects, project id for sub-projects.
        parent_id: String = "parent_id",
    }
}

backstay::answer! {
    /// What `KeystoneListProjects` answers.
    pub struct KeystoneListProjectsResponse {
        /// Links of the object or of the page.
        links: Links = "links",
        /// The projects.
        projects: [ProjectResult] = "projects",
    }
}
