// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
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
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowApiVersions::new();
    }
}

backstay::answer! {
    /// What `ShowAPIVersions` answers: nothing but that it was accepted.
    pub struct ShowApiVersionsResponse {}
}
