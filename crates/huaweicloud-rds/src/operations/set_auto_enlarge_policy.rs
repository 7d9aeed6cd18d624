// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SetAutoEnlargePolicy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Set auto enlarge policy.
    pub struct SetAutoEnlargePolicy {
        new {
            instance_id: String = path "instance_id",
            switch_option: bool = member "switch_option",
        }
        set {
            limit_size: i64 = member "limit_size",
            /// One of the values of its type.
            /// One of `10`, `15`, `20`.
            trigger_threshold: i64 = member "trigger_threshold",
        }
    }
    Client.set_auto_enlarge_policy -> SetAutoEnlargePolicyResponse;
    "SetAutoEnlargePolicy" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/disk-auto-expansion" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/configuring_an_autoscaling_policy.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = SetAutoEnlargePolicy::new("instance-id", true);
    }
}

backstay::answer! {
    /// What `SetAutoEnlargePolicy` answers: nothing but that it was accepted.
    pub struct SetAutoEnlargePolicyResponse {}
}
