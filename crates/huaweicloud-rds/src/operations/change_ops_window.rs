// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ChangeOpsWindow`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Change ops window.
    pub struct ChangeOpsWindow {
        new {
            instance_id: String as InstanceId = path "instance_id",
            end_time: String as EndTime = member "end_time",
            start_time: String as StartTime = member "start_time",
        }
    }
    Client.change_ops_window -> ChangeOpsWindowResponse;
    "ChangeOpsWindow" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/ops-window" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/configuring_the_maintenance_window.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ChangeOpsWindow::new(
        ///     InstanceId("instance-id"),
        ///     EndTime("end-time"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::answer! {
    /// What `ChangeOpsWindow` answers: nothing but that it was accepted.
    pub struct ChangeOpsWindowResponse {}
}
