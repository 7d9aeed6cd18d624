// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! [`KeystoneListProjects`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Lists the projects of the account.
    ///
    /// With a region's id as `name` it finds the project that the other services
    /// want in their paths. A project below it has the region's id and an
    /// underscore before its name; the one called MOS belongs to the object
    /// storage.
    ///
    /// Without `page` and `per_page`, which go together, all come in one answer.
    ///
    /// The list comes in pages:
    /// [`client.keystone_list_projects(request).pages()`](backstay::Call::pages) gives all items.
    pub struct KeystoneListProjects: Default {
        set {
            /// Whether the object is enabled.
            enabled: bool = query "enabled",
            /// Leave it out.
            is_domain: bool = query "is_domain",
            /// Page number, from 1; goes with `per_page`.
            /// At least 1.
            page: i64 = query "page",
            /// Projects on a page; goes with `page`.
            /// 1 to 5000.
            per_page: i64 = query "per_page",
        }
        into {
            /// Id of the account that owns the object.
            domain_id: String = query "domain_id",
            /// Exact name; a region's own project is called like the region.
            name: String = query "name",
            /// Parent: account id for built-in projects, project id for sub-projects.
            parent_id: String = query "parent_id",
        }
    }
    Client.keystone_list_projects -> KeystoneListProjectsResponse;
    "KeystoneListProjects" is Safe Rest { method: "GET", path: "/v3/projects" };
    example {
        /// use huaweicloud_iam::{Client, Error, operations::*};
        /// let request = KeystoneListProjects::new();
    }
}

backstay::pages! {
    KeystoneListProjectsResponse of ProjectResult by Page "page" from 1;
    limit "per_page" { maximum: Some(5000) };
    items "/projects";
    next "/links/next";
    id "/id";
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
    pub struct ProjectResult {
        /// Free text.
        description: String = "description",
        /// Id of the account that owns the object.
        domain_id: String = "domain_id",
        /// Whether the object is enabled.
        enabled: bool = "enabled",
        /// Id.
        id: String = "id",
        /// False for projects.
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
    }
    lists {
        /// The projects.
        projects: [ProjectResult] = "projects",
    }
}
