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
    "ShowInstanceMonitorExtend" is
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/monitor-policy" };
    repeat Safe;
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowInstanceMonitorExtend::new("instance-id");
    }
}

backstay::answer! {
    /// What `ShowInstanceMonitorExtend` answers.
    pub struct ShowInstanceMonitorExtendResponse {
        monitor_switch: bool = "monitor_switch",
        period: i64 = "period",
    }
}
