// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CheckAccountNameAvailable`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Check account name available.
    pub struct CheckAccountNameAvailable {
        new {
            account_name: String as AccountName = query "AccountName",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
        }
    }
    Client.check_account_name_available -> CheckAccountNameAvailableResponse;
    "CheckAccountNameAvailable" is Safe
        Rpc { method: "POST", action: "CheckAccountNameAvailable" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/CheckAccountNameAvailable";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CheckAccountNameAvailable::new(
        ///     AccountName("account-name"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `CheckAccountNameAvailable` answers.
    pub struct CheckAccountNameAvailableResponse {
        request_id: String = "RequestId",
        resource_group_id: String = "ResourceGroupId",
    }
}
