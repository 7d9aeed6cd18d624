// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowAuditlogPolicy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show auditlog policy.
    pub struct ShowAuditlogPolicy {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.show_auditlog_policy -> ShowAuditlogPolicyResponse;
    "ShowAuditlogPolicy" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/auditlog-policy" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/log_information_queries/querying_the_policy_for_sql_audit_logs.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ShowAuditlogPolicy::new("instance-id");
    }
}

backstay::answer! {
    /// What `ShowAuditlogPolicy` answers.
    pub struct ShowAuditlogPolicyResponse {
        keep_days: i64 = "keep_days",
    }
}
