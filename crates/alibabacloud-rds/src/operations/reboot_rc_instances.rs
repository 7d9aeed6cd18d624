// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RebootRcInstances`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Reboot RC instances.
    pub struct RebootRcInstances: Default {
    }
    Client.reboot_rc_instances -> RebootRcInstancesResponse;
    "RebootRCInstances" is Unsafe Rpc { method: "POST", action: "RebootRCInstances" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RebootRCInstances";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = RebootRcInstances::new();
    }
}

backstay::answer! {
    /// What `RebootRCInstances` answers.
    pub struct RebootRcInstancesResponse {
        request_id: String = "RequestId",
    }
}
