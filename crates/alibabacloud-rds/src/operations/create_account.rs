// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateAccount`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create account.
    pub struct CreateAccount {
        new {
            account_name: String as AccountName = query "AccountName",
            account_password: Secret as AccountPassword = query "AccountPassword",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
        set {
            check_policy: bool = query "CheckPolicy",
        }
        into {
            account_description: String = query "AccountDescription",
            account_type: String = query "AccountType",
        }
    }
    Client.create_account -> CreateAccountResponse;
    "CreateAccount" is Unsafe Rpc { method: "POST", action: "CreateAccount" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateAccount";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateAccount::new(
        ///     AccountName("account-name"),
        ///     AccountPassword("account-password"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `CreateAccount` answers.
    pub struct CreateAccountResponse {
        request_id: String = "RequestId",
    }
}
