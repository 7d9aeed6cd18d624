// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RedeployRcInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Redeploy RC instance.
    pub struct RedeployRcInstance {
        new {
            instance_id: String = query "InstanceId",
        }
    }
    Client.redeploy_rc_instance -> RedeployRcInstanceResponse;
    "RedeployRCInstance" is Unsafe Rpc { method: "POST", action: "RedeployRCInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RedeployRCInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = RedeployRcInstance::new("instance-id");
    }
}

backstay::answer! {
    /// What `RedeployRCInstance` answers.
    pub struct RedeployRcInstanceResponse {
        request_id: String = "RequestId",
        task_id: String = "TaskId",
    }
}
