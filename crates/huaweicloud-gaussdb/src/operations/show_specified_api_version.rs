// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowSpecifiedApiVersion`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show specified API version.
    pub struct ShowSpecifiedApiVersion {
        new {
            version_id: ShowSpecifiedApiVersionVersionId = path "version_id",
        }
    }
    Client.show_specified_api_version -> ShowSpecifiedApiVersionResponse;
    "ShowSpecifiedAPIVersion" is Safe Rest { method: "GET", path: "/{version_id}" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/api_version_queries/querying_a_specified_api_version.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowSpecifiedApiVersion::new(ShowSpecifiedApiVersionVersionId::V3);
    }
}

backstay::enumeration! {
    pub enum ShowSpecifiedApiVersionVersionId { V3 = "v3", V31 = "v3.1" }
}

backstay::answer! {
    /// What `ShowSpecifiedAPIVersion` answers.
    pub struct ShowSpecifiedApiVersionResponse {
    }
    lists {
        version: [OpenApiVersion] = "version",
    }
}
