// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RdsCustomInit`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Rds custom init.
    pub struct RdsCustomInit {
        new {
            service_linked_role: String = query "ServiceLinkedRole",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.rds_custom_init -> RdsCustomInitResponse;
    "RdsCustomInit" is Unsafe Rpc { method: "POST", action: "RdsCustomInit" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RdsCustomInit";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = RdsCustomInit::new("service-linked-role");
    }
}

backstay::answer! {
    /// What `RdsCustomInit` answers.
    pub struct RdsCustomInitResponse {
        register_uid_success: bool = "RegisterUidSuccess",
        request_id: String = "RequestId",
    }
}
