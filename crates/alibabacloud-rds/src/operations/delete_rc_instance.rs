// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteRcInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete RC instance.
    pub struct DeleteRcInstance {
        new {
            instance_id: String = query "InstanceId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.delete_rc_instance -> DeleteRcInstanceResponse;
    "DeleteRCInstance" is Unsafe Rpc { method: "POST", action: "DeleteRCInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteRcInstance::new("instance-id");
    }
}

backstay::answer! {
    /// What `DeleteRCInstance` answers.
    pub struct DeleteRcInstanceResponse {
        request_id: String = "RequestId",
    }
}
