// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowApiVersion`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show API version.
    pub struct ShowApiVersion {
        new {
            api_version: ShowApiVersionApiVersion = path "api_version",
        }
    }
    Client.show_api_version -> ShowApiVersionResponse;
    "ShowAPIVersion" is Safe Rest { method: "GET", path: "/{api_version}" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/api_version_query/querying_information_of_an_api_version.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ShowApiVersion::new(ShowApiVersionApiVersion::V10);
    }
}

backstay::enumeration! {
    pub enum ShowApiVersionApiVersion { V10 = "v1.0", V2 = "v2" }
}

backstay::answer! {
    pub struct ShowApiVersionLinks {
        href: String = "href",
        rel: String = "rel",
    }
}

backstay::enumeration! {
    pub enum ShowApiVersionStatus { Current = "CURRENT", Deprecated = "DEPRECATED" }
}

backstay::answer! {
    pub struct ShowApiVersionVersion {
        id: String = "id",
        min_version: String = "min_version",
        status: ShowApiVersionStatus = "status",
        updated: String = "updated",
        version: String = "version",
    }
    lists {
        links: [ShowApiVersionLinks] = "links",
    }
}

backstay::answer! {
    /// What `ShowAPIVersion` answers.
    pub struct ShowApiVersionResponse {
        version: ShowApiVersionVersion = "version",
    }
}
