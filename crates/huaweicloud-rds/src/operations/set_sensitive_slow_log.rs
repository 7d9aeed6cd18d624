// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SetSensitiveSlowLog`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Set sensitive slow log.
    pub struct SetSensitiveSlowLog {
        new {
            instance_id: String = path "instance_id",
            status: SetSensitiveSlowLogStatus = path "status",
        }
    }
    Client.set_sensitive_slow_log -> SetSensitiveSlowLogResponse;
    "SetSensitiveSlowLog" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/slowlog-sensitization/{status}" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/log_information_queries/showing_original_logs.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = SetSensitiveSlowLog::new(
        ///     "instance-id",
        ///     SetSensitiveSlowLogStatus::On,
        /// );
    }
}

backstay::enumeration! {
    pub enum SetSensitiveSlowLogStatus { On = "on", Off = "off" }
}

backstay::answer! {
    /// What `SetSensitiveSlowLog` answers: nothing but that it was accepted.
    pub struct SetSensitiveSlowLogResponse {}
}
