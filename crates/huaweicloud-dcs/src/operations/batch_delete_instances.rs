// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`BatchDeleteInstances`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Batch delete instances.
    pub struct BatchDeleteInstances: Default {
        set {
            all_failure: bool = query "all_failure",
        }
        list {
            instances: [String] = member "instances",
        }
    }
    Client.batch_delete_instances -> BatchDeleteInstancesResponse;
    "BatchDeleteInstances" is Unsafe
        Rest { method: "DELETE", path: "/v2/{project_id}/instances" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/lifecycle_management/batch_deleting_dcs_instances.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = BatchDeleteInstances::new();
    }
}

backstay::answer! {
    /// What `BatchDeleteInstances` answers.
    pub struct BatchDeleteInstancesResponse {
    }
    lists {
        results: [BatchOpsResult] = "results",
    }
}
