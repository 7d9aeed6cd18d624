// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteAccount`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete account.
    pub struct DeleteAccount {
        new {
            account_name: String as AccountName = query "AccountName",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
    }
    Client.delete_account -> DeleteAccountResponse;
    "DeleteAccount" is Unsafe Rpc { method: "POST", action: "DeleteAccount" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteAccount";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteAccount::new(
        ///     AccountName("account-name"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteAccount` answers.
    pub struct DeleteAccountResponse {
        request_id: String = "RequestId",
    }
}
