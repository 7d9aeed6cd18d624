// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateServiceLinkedRole`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Create service linked role.
    pub struct CreateServiceLinkedRole {
        new {
            service_linked_role: String = query "ServiceLinkedRole",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.create_service_linked_role -> CreateServiceLinkedRoleResponse;
    "CreateServiceLinkedRole" is Unsafe
        Rpc { method: "POST", action: "CreateServiceLinkedRole" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateServiceLinkedRole";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CreateServiceLinkedRole::new("service-linked-role");
    }
}

backstay::answer! {
    /// What `CreateServiceLinkedRole` answers.
    pub struct CreateServiceLinkedRoleResponse {
        request_id: String = "RequestId",
    }
}
