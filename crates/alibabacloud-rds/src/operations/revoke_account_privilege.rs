// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RevokeAccountPrivilege`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Revoke account privilege.
    pub struct RevokeAccountPrivilege {
        new {
            account_name: String as AccountName = query "AccountName",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_name: String as DbName = query "DBName",
        }
    }
    Client.revoke_account_privilege -> RevokeAccountPrivilegeResponse;
    "RevokeAccountPrivilege" is Unsafe
        Rpc { method: "POST", action: "RevokeAccountPrivilege" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RevokeAccountPrivilege";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = RevokeAccountPrivilege::new(
        ///     AccountName("account-name"),
        ///     DbInstanceId("db-instance-id"),
        ///     DbName("db-name"),
        /// );
    }
}

backstay::answer! {
    /// What `RevokeAccountPrivilege` answers.
    pub struct RevokeAccountPrivilegeResponse {
        request_id: String = "RequestId",
    }
}
