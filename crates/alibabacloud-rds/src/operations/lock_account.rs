// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`LockAccount`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Lock account.
    pub struct LockAccount {
        new {
            account_name: String as AccountName = query "AccountName",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
    }
    Client.lock_account -> LockAccountResponse;
    "LockAccount" is Unsafe Rpc { method: "POST", action: "LockAccount" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/LockAccount";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = LockAccount::new(
        ///     AccountName("account-name"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `LockAccount` answers.
    pub struct LockAccountResponse {
        request_id: String = "RequestId",
    }
}
