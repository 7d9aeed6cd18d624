// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SetAuditlogPolicy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Set auditlog policy.
    pub struct SetAuditlogPolicy {
        new {
            instance_id: String = path "instance_id",
            /// A whole number.
            /// 0 to 732.
            keep_days: i64 = member "keep_days",
        }
        set {
            reserve_auditlogs: bool = member "reserve_auditlogs",
        }
    }
    Client.set_auditlog_policy -> SetAuditlogPolicyResponse;
    "SetAuditlogPolicy" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/auditlog-policy" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/log_information_queries/setting_sql_audit.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = SetAuditlogPolicy::new("instance-id", 1);
    }
}

backstay::answer! {
    /// What `SetAuditlogPolicy` answers: nothing but that it was accepted.
    pub struct SetAuditlogPolicyResponse {}
}
