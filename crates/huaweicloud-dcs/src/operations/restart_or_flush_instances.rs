// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestartOrFlushInstances`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Restart or flush instances.
    pub struct RestartOrFlushInstances: Default {
        set {
            action: String = member "action",
            instances: [String] = member "instances",
        }
    }
    Client.restart_or_flush_instances -> RestartOrFlushInstancesResponse;
    "RestartOrFlushInstances" is
        Rest { method: "PUT", path: "/v2/{project_id}/instances/status" };
    repeat Unsafe;
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = RestartOrFlushInstances::new();
    }
}

backstay::answer! {
    /// What `RestartOrFlushInstances` answers.
    pub struct RestartOrFlushInstancesResponse {
        results: [BatchOpsResult] = "results",
    }
}
