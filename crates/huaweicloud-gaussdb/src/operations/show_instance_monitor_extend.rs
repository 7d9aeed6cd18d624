// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowInstanceMonitorExtend`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show instance monitor extend.
    pub struct ShowInstanceMonitorExtend {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.show_instance_monitor_extend -> ShowInstanceMonitorExtendResponse;
    "ShowInstanceMonitorExtend" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/monitor-policy" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/managing_db_instances/querying_the_collection_period_of_monitoring_by_seconds.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowInstanceMonitorExtend::new("instance-id");
    }
}

backstay::answer! {
    /// What `ShowInstanceMonitorExtend` answers.
    pub struct ShowInstanceMonitorExtendResponse {
        monitor_switch: bool = "monitor_switch",
        /// One of the values of its type.
        /// One of `1`, `5`.
        period: i64 = "period",
    }
}
