// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`StopRcInstances`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Stop RC instances.
    pub struct StopRcInstances: Default {
    }
    Client.stop_rc_instances -> StopRcInstancesResponse;
    "StopRCInstances" is Unsafe Rpc { method: "POST", action: "StopRCInstances" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/StopRCInstances";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = StopRcInstances::new();
    }
}

backstay::answer! {
    /// What `StopRCInstances` answers.
    pub struct StopRcInstancesResponse {
        request_id: String = "RequestId",
    }
}
