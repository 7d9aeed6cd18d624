// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`GrantAccountPrivilege`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Grant account privilege.
    pub struct GrantAccountPrivilege {
        new {
            account_name: String as AccountName = query "AccountName",
            account_privilege: String as AccountPrivilege = query "AccountPrivilege",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_name: String as DbName = query "DBName",
        }
    }
    Client.grant_account_privilege -> GrantAccountPrivilegeResponse;
    "GrantAccountPrivilege" is Unsafe
        Rpc { method: "POST", action: "GrantAccountPrivilege" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/GrantAccountPrivilege";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = GrantAccountPrivilege::new(
        ///     AccountName("account-name"),
        ///     AccountPrivilege("account-privilege"),
        ///     DbInstanceId("db-instance-id"),
        ///     DbName("db-name"),
        /// );
    }
}

backstay::answer! {
    /// What `GrantAccountPrivilege` answers.
    pub struct GrantAccountPrivilegeResponse {
        request_id: String = "RequestId",
    }
}
