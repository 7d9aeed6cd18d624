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
        }
        into {
            vault_id: String = query "vault_id",
        }
    }
    Client.list_policies -> ListPoliciesResponse;
    "ListPolicies" is Safe Rest { method: "GET", path: "/v3/{project_id}/policies" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/policies/querying_the_policy_list.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ListPolicies::new();
    }
}

backstay::enumeration! {
    pub enum ListPoliciesOperationType { Backup = "backup", Replication = "replication" }
}

backstay::answer! {
    /// What `ListPolicies` answers.
    pub struct ListPoliciesResponse {
        count: i64 = "count",
    }
    lists {
        policies: [Policy] = "policies",
    }
}
