// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowPolicy`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show policy.
    pub struct ShowPolicy {
        new {
            policy_id: String = path "policy_id",
        }
    }
    Client.show_policy -> ShowPolicyResponse;
    "ShowPolicy" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/policies/{policy_id}" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/policies/querying_a_single_policy.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowPolicy::new("policy-id");
    }
}

backstay::answer! {
    /// What `ShowPolicy` answers.
    pub struct ShowPolicyResponse {
        policy: Policy = "policy",
    }
}
