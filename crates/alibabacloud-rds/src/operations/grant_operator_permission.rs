// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`GrantOperatorPermission`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Grant operator permission.
    pub struct GrantOperatorPermission {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            expired_time: String as ExpiredTime = query "ExpiredTime",
            privileges: String as Privileges = query "Privileges",
        }
    }
    Client.grant_operator_permission -> GrantOperatorPermissionResponse;
    "GrantOperatorPermission" is Unsafe
        Rpc { method: "POST", action: "GrantOperatorPermission" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/GrantOperatorPermission";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = GrantOperatorPermission::new(
        ///     DbInstanceId("db-instance-id"),
        ///     ExpiredTime("expired-time"),
        ///     Privileges("privileges"),
        /// );
    }
}

backstay::answer! {
    /// What `GrantOperatorPermission` answers.
    pub struct GrantOperatorPermissionResponse {
        request_id: String = "RequestId",
    }
}
