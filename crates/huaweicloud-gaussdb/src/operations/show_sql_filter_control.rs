// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowSqlFilterControl`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show sql filter control.
    pub struct ShowSqlFilterControl {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.show_sql_filter_control -> ShowSqlFilterControlResponse;
    "ShowSqlFilterControl" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/sql-filter/switch" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/sql_throttling/querying_whether_sql_throttling_is_enabled.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowSqlFilterControl::new("instance-id");
    }
}

backstay::enumeration! {
    pub enum ShowSqlFilterControlSwitchStatus { On = "ON", Off = "OFF" }
}

backstay::answer! {
    /// What `ShowSqlFilterControl` answers.
    pub struct ShowSqlFilterControlResponse {
        switch_status: ShowSqlFilterControlSwitchStatus = "switch_status",
    }
}
