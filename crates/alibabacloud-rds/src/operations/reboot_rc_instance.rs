// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RebootRcInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Reboot RC instance.
    pub struct RebootRcInstance {
        new {
            instance_id: String = query "InstanceId",
        }
    }
    Client.reboot_rc_instance -> RebootRcInstanceResponse;
    "RebootRCInstance" is Unsafe Rpc { method: "POST", action: "RebootRCInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RebootRCInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = RebootRcInstance::new("instance-id");
    }
}

backstay::answer! {
    /// What `RebootRCInstance` answers.
    pub struct RebootRcInstanceResponse {
        request_id: String = "RequestId",
    }
}
