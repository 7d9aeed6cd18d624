// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestartOrFlushInstances`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Restart or flush instances.
    pub struct RestartOrFlushInstances: Default {
        set {
            action: RestartOrFlushInstancesAction = member "action",
        }
        list {
            instances: [String] = member "instances",
        }
    }
    Client.restart_or_flush_instances -> RestartOrFlushInstancesResponse;
    "RestartOrFlushInstances" is Unsafe
        Rest { method: "PUT", path: "/v2/{project_id}/instances/status" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/instance_management/restarting_dcs_instances_or_clearing_dcs_instance_data.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = RestartOrFlushInstances::new();
    }
}

backstay::enumeration! {
    pub enum RestartOrFlushInstancesAction {
        Restart = "restart",
        SoftRestart = "soft_restart",
        Flush = "flush",
    }
}

backstay::answer! {
    /// What `RestartOrFlushInstances` answers.
    pub struct RestartOrFlushInstancesResponse {
    }
    lists {
        results: [BatchOpsResult] = "results",
    }
}
