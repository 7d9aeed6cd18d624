// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`StartRcInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Start RC instance.
    pub struct StartRcInstance {
        new {
            instance_id: String = query "InstanceId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.start_rc_instance -> StartRcInstanceResponse;
    "StartRCInstance" is Unsafe Rpc { method: "POST", action: "StartRCInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/StartRCInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = StartRcInstance::new("instance-id");
    }
}

backstay::answer! {
    /// What `StartRCInstance` answers.
    pub struct StartRcInstanceResponse {
        request_id: String = "RequestId",
    }
}
