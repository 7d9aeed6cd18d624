// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`StartRecyclePolicy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Start recycle policy.
    pub struct StartRecyclePolicy {
        new {
            recycle_policy: StartRecyclePolicyRecyclePolicy = member "recycle_policy",
        }
    }
    Client.start_recycle_policy -> StartRecyclePolicyResponse;
    "StartRecyclePolicy" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/recycle-policy" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/recycling_a_db_instance/modifying_recycling_policy.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = StartRecyclePolicy::new(StartRecyclePolicyRecyclePolicy::new());
    }
}

backstay::request! {
    pub struct StartRecyclePolicyRecyclePolicy: Default {
        into {
            retention_period_in_days: String = "retention_period_in_days",
        }
    }
}

backstay::answer! {
    /// What `StartRecyclePolicy` answers.
    pub struct StartRecyclePolicyResponse {
        result: String = "result",
    }
}
