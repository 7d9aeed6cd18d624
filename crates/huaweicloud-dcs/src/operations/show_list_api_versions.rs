// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowListApiVersions`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show list API versions.
    pub struct ShowListApiVersions: Default {
    }
    Client.show_list_api_versions -> ShowListApiVersionsResponse;
    "ShowListAPIVersions" is Safe Rest { method: "GET", path: "/" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/api_version_query/querying_the_list_of_api_versions.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ShowListApiVersions::new();
    }
}

backstay::answer! {
    pub struct ShowListApiVersionsLinks {
        href: String = "href",
        rel: String = "rel",
    }
}

backstay::enumeration! {
    pub enum ShowListApiVersionsStatus { Current = "CURRENT", Deprecated = "DEPRECATED" }
}

backstay::answer! {
    pub struct ShowListApiVersionsVersions {
        id: String = "id",
        min_version: String = "min_version",
        status: ShowListApiVersionsStatus = "status",
        updated: String = "updated",
        version: String = "version",
    }
    lists {
        links: [ShowListApiVersionsLinks] = "links",
    }
}

backstay::answer! {
    /// What `ShowListAPIVersions` answers.
    pub struct ShowListApiVersionsResponse {
    }
    lists {
        versions: [ShowListApiVersionsVersions] = "versions",
    }
}
