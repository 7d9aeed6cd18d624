// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`StartRcInstances`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Start RC instances.
    pub struct StartRcInstances: Default {
    }
    Client.start_rc_instances -> StartRcInstancesResponse;
    "StartRCInstances" is Unsafe Rpc { method: "POST", action: "StartRCInstances" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/StartRCInstances";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = StartRcInstances::new();
    }
}

backstay::answer! {
    /// What `StartRCInstances` answers.
    pub struct StartRcInstancesResponse {
        request_id: String = "RequestId",
    }
}
