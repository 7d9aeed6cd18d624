// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowApiVersions`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show API versions.
    pub struct ShowApiVersions: Default {
    }
    Client.show_api_versions -> ShowApiVersionsResponse;
    "ShowAPIVersions" is Rest { method: "GET", path: "/" };
    repeat Safe;
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowApiVersions::new();
    }
}

backstay::answer! {
    /// The members of `OpenApiLinks`.
    pub struct OpenApiLinks {
        href: Value = "href",
        rel: Value = "rel",
    }
}

backstay::enumeration! {
    /// The values of `status`.
    pub enum ShowApiVersionsStatus {
        Current = "CURRENT",
        Supported = "SUPPORTED",
        Deprecated = "DEPRECATED",
    }
}

backstay::answer! {
    /// The members of `OpenApiVersion`.
    pub struct OpenApiVersion {
        id: Value = "id",
        links: [OpenApiLinks] = "links",
        min_version: String = "min_version",
        status: ShowApiVersionsStatus = "status",
        updated: String = "updated",
    }
}

backstay::answer! {
    /// What `ShowAPIVersions` answers.
    pub struct ShowApiVersionsResponse {
        versions: [OpenApiVersion] = "versions",
    }
}
