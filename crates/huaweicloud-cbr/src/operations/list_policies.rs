// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListPolicies`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List policies.
    pub struct ListPolicies: Default {
        set {
            operation_type: ListPoliciesOperationType = query "operation_type",
            vault_id: String = query "vault_id",
        }
    }
    Client.list_policies -> ListPoliciesResponse;
    "ListPolicies" is Rest { method: "GET", path: "/v3/{project_id}/policies" };
    repeat Safe;
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ListPolicies::new();
    }
}

backstay::enumeration! {
    /// The values of `operation_type`.
    pub enum ListPoliciesOperationType { Backup = "backup", Replication = "replication" }
}

backstay::enumeration! {
    /// The values of `type`.
    pub enum ListPoliciesType { Time = "time" }
}

backstay::answer! {
    /// The members of `ListPoliciesPolicyTriggerResp`.
    pub struct ListPoliciesPolicyTriggerResp {
        id: String = "id",
        name: String = "name",
        properties: PolicyTriggerPropertiesResp = "properties",
        r#type: ListPoliciesType = "type",
    }
}

backstay::answer! {
    /// The members of `ListPoliciesPolicy`.
    pub struct ListPoliciesPolicy {
        associated_vaults: [PolicyAssociateVault] = "associated_vaults",
        enabled: bool = "enabled",
        id: String = "id",
        name: String = "name",
        operation_definition: PolicyoOdCreate = "operation_definition",
        operation_type: ListPoliciesOperationType = "operation_type",
        trigger: ListPoliciesPolicyTriggerResp = "trigger",
    }
}

backstay::answer! {
    /// What `ListPolicies` answers.
    pub struct ListPoliciesResponse {
        count: i64 = "count",
        policies: [ListPoliciesPolicy] = "policies",
    }
}
