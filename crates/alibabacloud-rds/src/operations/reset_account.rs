// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ResetAccount`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Reset account.
    pub struct ResetAccount {
        new {
            account_name: String as AccountName = query "AccountName",
            account_password: Secret as AccountPassword = query "AccountPassword",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
    }
    Client.reset_account -> ResetAccountResponse;
    "ResetAccount" is Unsafe Rpc { method: "POST", action: "ResetAccount" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ResetAccount";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ResetAccount::new(
        ///     AccountName("account-name"),
        ///     AccountPassword("account-password"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ResetAccount` answers.
    pub struct ResetAccountResponse {
        request_id: String = "RequestId",
    }
}
