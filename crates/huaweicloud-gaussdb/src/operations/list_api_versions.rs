// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListApiVersions`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List API versions.
    pub struct ListApiVersions: Default {
    }
    Client.list_api_versions -> ListApiVersionsResponse;
    "ListAPIVersions" is Safe Rest { method: "GET", path: "/" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/api_version_queries/querying_api_versions.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ListApiVersions::new();
    }
}

backstay::answer! {
    /// What `ListAPIVersions` answers.
    pub struct ListApiVersionsResponse {
    }
    lists {
        versions: [OpenApiVersion] = "versions",
    }
}
