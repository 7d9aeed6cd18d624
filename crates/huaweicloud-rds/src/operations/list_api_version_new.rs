// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListApiVersionNew`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List api version new.
    pub struct ListApiVersionNew: Default {
    }
    Client.list_api_version_new -> ListApiVersionNewResponse;
    "ListApiVersionNew" is Rest { method: "GET", path: "/" };
    repeat Safe;
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListApiVersionNew::new();
    }
}

backstay::answer! {
    /// What `ListApiVersionNew` answers.
    pub struct ListApiVersionNewResponse {
        versions: [Versions] = "versions",
    }
}
