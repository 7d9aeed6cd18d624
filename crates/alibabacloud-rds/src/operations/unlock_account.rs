// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UnlockAccount`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Unlock account.
    pub struct UnlockAccount {
        new {
            account_name: String as AccountName = query "AccountName",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
    }
    Client.unlock_account -> UnlockAccountResponse;
    "UnlockAccount" is Unsafe Rpc { method: "POST", action: "UnlockAccount" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/UnlockAccount";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = UnlockAccount::new(
        ///     AccountName("account-name"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `UnlockAccount` answers.
    pub struct UnlockAccountResponse {
        request_id: String = "RequestId",
    }
}
