// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ResetAccountPassword`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Reset account password.
    pub struct ResetAccountPassword {
        new {
            account_name: String as AccountName = query "AccountName",
            account_password: Secret as AccountPassword = query "AccountPassword",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
    }
    Client.reset_account_password -> ResetAccountPasswordResponse;
    "ResetAccountPassword" is Unsafe
        Rpc { method: "POST", action: "ResetAccountPassword" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ResetAccountPassword";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ResetAccountPassword::new(
        ///     AccountName("account-name"),
        ///     AccountPassword("account-password"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ResetAccountPassword` answers.
    pub struct ResetAccountPasswordResponse {
        request_id: String = "RequestId",
    }
}
