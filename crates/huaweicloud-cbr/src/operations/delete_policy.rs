// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeletePolicy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete policy.
    pub struct DeletePolicy {
        new {
            policy_id: String = path "policy_id",
        }
    }
    Client.delete_policy -> DeletePolicyResponse;
    "DeletePolicy" is Unsafe
        Rest { method: "DELETE", path: "/v3/{project_id}/policies/{policy_id}" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/policies/deleting_a_policy.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = DeletePolicy::new("policy-id");
    }
}

backstay::answer! {
    /// What `DeletePolicy` answers: nothing but that it was accepted.
    pub struct DeletePolicyResponse {}
}
