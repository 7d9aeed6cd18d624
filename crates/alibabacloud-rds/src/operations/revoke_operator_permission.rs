// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RevokeOperatorPermission`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Revoke operator permission.
    pub struct RevokeOperatorPermission {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
    }
    Client.revoke_operator_permission -> RevokeOperatorPermissionResponse;
    "RevokeOperatorPermission" is Unsafe
        Rpc { method: "POST", action: "RevokeOperatorPermission" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RevokeOperatorPermission";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = RevokeOperatorPermission::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `RevokeOperatorPermission` answers.
    pub struct RevokeOperatorPermissionResponse {
        request_id: String = "RequestId",
    }
}
