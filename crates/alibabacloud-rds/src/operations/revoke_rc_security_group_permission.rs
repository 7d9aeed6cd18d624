// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RevokeRcSecurityGroupPermission`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Revoke RC security group permission.
    pub struct RevokeRcSecurityGroupPermission: Default {
    }
    Client.revoke_rc_security_group_permission -> RevokeRcSecurityGroupPermissionResponse;
    "RevokeRCSecurityGroupPermission" is Unsafe
        Rpc { method: "POST", action: "RevokeRCSecurityGroupPermission" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/RevokeRCSecurityGroupPermission";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = RevokeRcSecurityGroupPermission::new();
    }
}

backstay::answer! {
    /// What `RevokeRCSecurityGroupPermission` answers.
    pub struct RevokeRcSecurityGroupPermissionResponse {
        request_id: String = "RequestId",
    }
}
