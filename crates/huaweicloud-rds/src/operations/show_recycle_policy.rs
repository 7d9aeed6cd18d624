// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowRecyclePolicy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show recycle policy.
    pub struct ShowRecyclePolicy: Default {
    }
    Client.show_recycle_policy -> ShowRecyclePolicyResponse;
    "ShowRecyclePolicy" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/recycle-policy" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/recycling_a_db_instance/querying_the_recycling_policy.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ShowRecyclePolicy::new();
    }
}

backstay::answer! {
    /// What `ShowRecyclePolicy` answers.
    pub struct ShowRecyclePolicyResponse {
        retention_period_in_days: i64 = "retention_period_in_days",
    }
}
