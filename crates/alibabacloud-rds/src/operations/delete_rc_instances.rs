// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteRcInstances`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete RC instances.
    pub struct DeleteRcInstances {
        new {
            instance_id: [String] = query_json "InstanceId",
        }
        set {
            dry_run: bool = query "DryRun",
            force: bool = query "Force",
            terminate_subscription: bool = query "TerminateSubscription",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.delete_rc_instances -> DeleteRcInstancesResponse;
    "DeleteRCInstances" is Unsafe Rpc { method: "POST", action: "DeleteRCInstances" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCInstances";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteRcInstances::new(["instance-id"]);
    }
}

backstay::answer! {
    /// What `DeleteRCInstances` answers.
    pub struct DeleteRcInstancesResponse {
        request_id: String = "RequestId",
    }
}
