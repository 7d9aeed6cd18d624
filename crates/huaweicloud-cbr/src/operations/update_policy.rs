// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdatePolicy`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Update policy.
    pub struct UpdatePolicy {
        new {
            policy_id: String = path "policy_id",
            policy: PolicyUpdate = member "policy",
        }
    }
    Client.update_policy -> UpdatePolicyResponse;
    "UpdatePolicy" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/policies/{policy_id}" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/policies/modifying_a_policy.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = UpdatePolicy::new("policy-id", PolicyUpdate::new());
    }
}

backstay::request! {
    pub struct PolicyUpdate: Default {
        set {
            /// True or false.
            /// Left out: `true`.
            enabled: bool = "enabled",
            operation_definition: PolicyoOdCreate = "operation_definition",
            trigger: PolicyTriggerReq = "trigger",
        }
        into {
            /// Text.
            /// 1 to 64 characters.
            name: String = "name",
        }
    }
}

backstay::answer! {
    /// What `UpdatePolicy` answers.
    pub struct UpdatePolicyResponse {
        policy: Policy = "policy",
    }
}
