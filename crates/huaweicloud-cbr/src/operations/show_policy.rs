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
    "ShowPolicy" is
        Rest { method: "GET", path: "/v3/{project_id}/policies/{policy_id}" };
    repeat Safe;
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowPolicy::new("policy-id");
    }
}

backstay::enumeration! {
    /// The values of `operation_type`.
    pub enum ShowPolicyOperationType { Backup = "backup", Replication = "replication" }
}

backstay::enumeration! {
    /// The values of `type`.
    pub enum ShowPolicyType { Time = "time" }
}

backstay::answer! {
    /// The members of `ShowPolicyPolicyTriggerResp`.
    pub struct ShowPolicyPolicyTriggerResp {
        id: String = "id",
        name: String = "name",
        properties: PolicyTriggerPropertiesResp = "properties",
        r#type: ShowPolicyType = "type",
    }
}

backstay::answer! {
    /// The members of `ShowPolicyPolicy`.
    pub struct ShowPolicyPolicy {
        associated_vaults: [PolicyAssociateVault] = "associated_vaults",
        enabled: bool = "enabled",
        id: String = "id",
        name: String = "name",
        operation_definition: PolicyoOdCreate = "operation_definition",
        operation_type: ShowPolicyOperationType = "operation_type",
        trigger: ShowPolicyPolicyTriggerResp = "trigger",
    }
}

backstay::answer! {
    /// What `ShowPolicy` answers.
    pub struct ShowPolicyResponse {
        policy: ShowPolicyPolicy = "policy",
    }
}
