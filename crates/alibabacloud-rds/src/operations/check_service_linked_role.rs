// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CheckServiceLinkedRole`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Check service linked role.
    pub struct CheckServiceLinkedRole {
        new {
            service_linked_role: String = query "ServiceLinkedRole",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.check_service_linked_role -> CheckServiceLinkedRoleResponse;
    "CheckServiceLinkedRole" is Safe
        Rpc { method: "POST", action: "CheckServiceLinkedRole" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CheckServiceLinkedRole";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CheckServiceLinkedRole::new("service-linked-role");
    }
}

backstay::answer! {
    /// What `CheckServiceLinkedRole` answers.
    pub struct CheckServiceLinkedRoleResponse {
        has_service_linked_role: String = "HasServiceLinkedRole",
        request_id: String = "RequestId",
        require_service_linked_role: String = "RequireServiceLinkedRole",
    }
}
