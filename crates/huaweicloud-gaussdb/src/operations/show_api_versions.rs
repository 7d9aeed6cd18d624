// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowApiVersions`] and the types that only it uses.

use crate::Client;
use crate::types::*;

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
    /// What `ShowAPIVersions` answers.
    pub struct ShowApiVersionsResponse {
        versions: [OpenApiVersion] = "versions",
    }
}
