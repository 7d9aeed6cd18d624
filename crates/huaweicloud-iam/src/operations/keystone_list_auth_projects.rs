// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! [`KeystoneListAuthProjects`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Lists the projects that the user may use; it needs no further permission.
    pub struct KeystoneListAuthProjects: Default {
    }
    Client.keystone_list_auth_projects -> KeystoneListAuthProjectsResponse;
    "KeystoneListAuthProjects" is Safe Rest { method: "GET", path: "/v3/auth/projects" };
    example {
        /// use huaweicloud_iam::{Client, Error, operations::*};
        /// let request = KeystoneListAuthProjects::new();
    }
}

backstay::answer! {
    pub struct AuthProjectResult {
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
        links: LinksSelf = "links",
        /// Name.
        name: String = "name",
        /// Parent: account id for built-in projects, project id for sub-projects.
        parent_id: String = "parent_id",
    }
}

backstay::answer! {
    /// What `KeystoneListAuthProjects` answers.
    pub struct KeystoneListAuthProjectsResponse {
        /// Links of the object or of the page.
        links: LinksSelf = "links",
    }
    lists {
        /// The projects.
        projects: [AuthProjectResult] = "projects",
    }
}
