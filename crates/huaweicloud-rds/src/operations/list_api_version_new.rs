// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListApiVersionNew`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List api version new.
    pub struct ListApiVersionNew: Default {
    }
    Client.list_api_version_new -> ListApiVersionNewResponse;
    "ListApiVersionNew" is Safe Rest { method: "GET", path: "/" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/obtaining_an_api_version/querying_an_api_version_list_compatible_with_openstack.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListApiVersionNew::new();
    }
}

backstay::enumeration! {
    pub enum ListApiVersionNewId { V1 = "v1", V10 = "v1.0", V3 = "v3" }
}

backstay::answer! {
    pub struct ListApiVersionNewLinks {
        href: String = "href",
        rel: String = "rel",
    }
}

backstay::answer! {
    pub struct ListApiVersionNewVersions {
        id: ListApiVersionNewId = "id",
        status: String = "status",
        updated: String = "updated",
    }
    lists {
        links: [ListApiVersionNewLinks] = "links",
    }
}

backstay::answer! {
    /// What `ListApiVersionNew` answers.
    pub struct ListApiVersionNewResponse {
    }
    lists {
        versions: [ListApiVersionNewVersions] = "versions",
    }
}
