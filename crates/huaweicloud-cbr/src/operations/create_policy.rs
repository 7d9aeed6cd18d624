// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreatePolicy`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Create policy.
    pub struct CreatePolicy {
        new {
            policy: PolicyCreate = member "policy",
        }
    }
    Client.create_policy -> CreatePolicyResponse;
    "CreatePolicy" is Unsafe Rest { method: "POST", path: "/v3/{project_id}/policies" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/policies/creating_a_policy.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, arguments::*, operations::*, types::*};
        /// let request = CreatePolicy::new(
        ///     PolicyCreate::new(
        ///         Name("name"),
        ///         PolicyoOdCreate::new(),
        ///         OperationTypeArgument("operation-type"),
        ///         PolicyTriggerReq::new(PolicyTriggerPropertiesReq::new(["pattern"])),
        ///     ),
        /// );
    }
}

backstay::request! {
    pub struct PolicyCreate {
        new {
            /// Text.
            /// 1 to 64 characters.
            name: String as Name = "name",
            operation_definition: PolicyoOdCreate = "operation_definition",
            operation_type: String as OperationTypeArgument = "operation_type",
            trigger: PolicyTriggerReq = "trigger",
        }
        set {
            /// True or false.
            /// Left out: `true`.
            enabled: bool = "enabled",
        }
    }
}

backstay::answer! {
    /// What `CreatePolicy` answers.
    pub struct CreatePolicyResponse {
        policy: Policy = "policy",
    }
}
