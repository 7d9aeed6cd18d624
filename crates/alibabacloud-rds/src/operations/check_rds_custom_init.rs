// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CheckRdsCustomInit`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Check rds custom init.
    pub struct CheckRdsCustomInit {
        new {
            service_linked_role: String = query "ServiceLinkedRole",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.check_rds_custom_init -> CheckRdsCustomInitResponse;
    "CheckRdsCustomInit" is Safe Rpc { method: "POST", action: "CheckRdsCustomInit" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CheckRdsCustomInit";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CheckRdsCustomInit::new("service-linked-role");
    }
}

backstay::answer! {
    /// What `CheckRdsCustomInit` answers.
    pub struct CheckRdsCustomInitResponse {
        has_service_linked_role: String = "HasServiceLinkedRole",
        register_uid_success: bool = "RegisterUidSuccess",
        request_id: String = "RequestId",
        require_service_linked_role: String = "RequireServiceLinkedRole",
    }
}
