// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateInstanceMonitor`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Update instance monitor.
    pub struct UpdateInstanceMonitor {
        new {
            instance_id: String = path "instance_id",
            monitor_switch: bool = member "monitor_switch",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
            /// One of the values of its type.
            /// One of `1`, `5`.
            period: i64 = member "period",
        }
    }
    Client.update_instance_monitor -> UpdateInstanceMonitorResponse;
    "UpdateInstanceMonitor" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/monitor-policy" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/managing_db_instances/changing_the_collection_period_of_monitoring_by_seconds.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = UpdateInstanceMonitor::new("instance-id", true);
    }
}

backstay::answer! {
    /// What `UpdateInstanceMonitor` answers.
    pub struct UpdateInstanceMonitorResponse {
        job_id: String = "job_id",
    }
}
