// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowAutoEnlargePolicy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show auto enlarge policy.
    pub struct ShowAutoEnlargePolicy {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.show_auto_enlarge_policy -> ShowAutoEnlargePolicyResponse;
    "ShowAutoEnlargePolicy" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/disk-auto-expansion" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/querying_an_autoscaling_policy.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ShowAutoEnlargePolicy::new("instance-id");
    }
}

backstay::answer! {
    /// What `ShowAutoEnlargePolicy` answers.
    pub struct ShowAutoEnlargePolicyResponse {
        limit_size: i64 = "limit_size",
        switch_option: bool = "switch_option",
        trigger_threshold: i64 = "trigger_threshold",
    }
}
