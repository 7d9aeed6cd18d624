// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowSpecifiedApiVersion`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show specified API version.
    pub struct ShowSpecifiedApiVersion {
        new {
            /// One of the values of its type.
            /// 3 to 4 characters.
            api_version: ShowSpecifiedApiVersionApiVersion = path "api_version",
        }
    }
    Client.show_specified_api_version -> ShowSpecifiedApiVersionResponse;
    "ShowSpecifiedAPIVersion" is Safe Rest { method: "GET", path: "/{api_version}" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/api_version_query/querying_a_specified_api_version.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowSpecifiedApiVersion::new(
        ///     ShowSpecifiedApiVersionApiVersion::Vbs,
        /// );
    }
}

backstay::enumeration! {
    pub enum ShowSpecifiedApiVersionApiVersion {
        Vbs = "vbs",
        Csbs = "csbs",
        Cbr = "cbr",
    }
}

backstay::answer! {
    /// What `ShowSpecifiedAPIVersion` answers: nothing but that it was accepted.
    pub struct ShowSpecifiedApiVersionResponse {}
}
