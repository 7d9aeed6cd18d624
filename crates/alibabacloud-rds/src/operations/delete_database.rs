// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteDatabase`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete database.
    pub struct DeleteDatabase {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_name: String as DbName = query "DBName",
        }
    }
    Client.delete_database -> DeleteDatabaseResponse;
    "DeleteDatabase" is Unsafe Rpc { method: "POST", action: "DeleteDatabase" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDatabase";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteDatabase::new(
        ///     DbInstanceId("db-instance-id"),
        ///     DbName("db-name"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteDatabase` answers.
    pub struct DeleteDatabaseResponse {
        request_id: String = "RequestId",
    }
}
