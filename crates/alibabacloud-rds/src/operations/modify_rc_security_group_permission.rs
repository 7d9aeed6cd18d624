// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyRcSecurityGroupPermission`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify RC security group permission.
    pub struct ModifyRcSecurityGroupPermission: Default {
    }
    Client.modify_rc_security_group_permission -> ModifyRcSecurityGroupPermissionResponse;
    "ModifyRCSecurityGroupPermission" is Unsafe
        Rpc { method: "POST", action: "ModifyRCSecurityGroupPermission" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCSecurityGroupPermission";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyRcSecurityGroupPermission::new();
    }
}

backstay::answer! {
    /// What `ModifyRCSecurityGroupPermission` answers.
    pub struct ModifyRcSecurityGroupPermissionResponse {
        request_id: String = "RequestId",
    }
}
