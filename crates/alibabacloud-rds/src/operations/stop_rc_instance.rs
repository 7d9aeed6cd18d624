// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`StopRcInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Stop RC instance.
    pub struct StopRcInstance {
        new {
            instance_id: String = query "InstanceId",
        }
        set {
            force_stop: bool = query "ForceStop",
        }
        into {
            stopped_mode: String = query "StoppedMode",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.stop_rc_instance -> StopRcInstanceResponse;
    "StopRCInstance" is Unsafe Rpc { method: "POST", action: "StopRCInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/StopRCInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = StopRcInstance::new("instance-id");
    }
}

backstay::answer! {
    /// What `StopRCInstance` answers.
    pub struct StopRcInstanceResponse {
        request_id: String = "RequestId",
    }
}
