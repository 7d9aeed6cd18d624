// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateSqlFilterControl`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Update sql filter control.
    pub struct UpdateSqlFilterControl {
        new {
            instance_id: String = path "instance_id",
            switch_status: UpdateSqlFilterControlSwitchStatus = member "switch_status",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.update_sql_filter_control -> UpdateSqlFilterControlResponse;
    "UpdateSqlFilterControl" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/sql-filter/switch" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/sql_throttling/enabling_or_disabling_sql_throttling.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = UpdateSqlFilterControl::new(
        ///     "instance-id",
        ///     UpdateSqlFilterControlSwitchStatus::On,
        /// );
    }
}

backstay::enumeration! {
    pub enum UpdateSqlFilterControlSwitchStatus { On = "ON", Off = "OFF" }
}

backstay::answer! {
    /// What `UpdateSqlFilterControl` answers.
    pub struct UpdateSqlFilterControlResponse {
        job_id: String = "job_id",
    }
}
