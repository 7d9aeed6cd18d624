// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowApiVersion`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show api version.
    pub struct ShowApiVersion {
        new {
            version_id: String = path "versionId",
        }
    }
    Client.show_api_version -> ShowApiVersionResponse;
    "ShowApiVersion" is Safe Rest { method: "GET", path: "/rds/{versionId}" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/obtaining_an_api_version/querying_a_specified_api_version.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ShowApiVersion::new("version-id");
    }
}

backstay::answer! {
    pub struct ShowApiVersionLinks {
        href: String = "href",
        rel: String = "rel",
    }
}

backstay::answer! {
    pub struct ShowApiVersionVersion {
        id: String = "id",
        status: String = "status",
        updated: String = "updated",
    }
    lists {
        links: [ShowApiVersionLinks] = "links",
    }
}

backstay::answer! {
    pub struct ShowApiVersionVersions {
        id: String = "id",
        status: String = "status",
        updated: String = "updated",
    }
    lists {
        links: [ShowApiVersionLinks] = "links",
    }
}

backstay::answer! {
    /// What `ShowApiVersion` answers.
    pub struct ShowApiVersionResponse {
        version: ShowApiVersionVersion = "version",
        versions: ShowApiVersionVersions = "versions",
    }
}
