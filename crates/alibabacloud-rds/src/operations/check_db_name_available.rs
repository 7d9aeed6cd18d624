// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CheckDbNameAvailable`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Check DB name available.
    pub struct CheckDbNameAvailable {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_name: String as DbName = query "DBName",
        }
        into {
            client_token: String = query "ClientToken",
        }
    }
    Client.check_db_name_available -> CheckDbNameAvailableResponse;
    "CheckDBNameAvailable" is Safe
        Rpc { method: "POST", action: "CheckDBNameAvailable" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CheckDBNameAvailable";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CheckDbNameAvailable::new(
        ///     DbInstanceId("db-instance-id"),
        ///     DbName("db-name"),
        /// );
    }
}

backstay::answer! {
    /// What `CheckDBNameAvailable` answers.
    pub struct CheckDbNameAvailableResponse {
        request_id: String = "RequestId",
    }
}
