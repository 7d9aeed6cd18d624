// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListApiVersions`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List API versions.
    pub struct ListApiVersions: Default {
    }
    Client.list_api_versions -> ListApiVersionsResponse;
    "ListAPIVersions" is Safe Rest { method: "GET", path: "/" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/api_version_query/querying_api_versions.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ListApiVersions::new();
    }
}

backstay::answer! {
    /// What `ListAPIVersions` answers: nothing but that it was accepted.
    pub struct ListApiVersionsResponse {}
}
