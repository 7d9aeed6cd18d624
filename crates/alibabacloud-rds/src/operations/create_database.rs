// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateDatabase`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create database.
    pub struct CreateDatabase {
        new {
            character_set_name: String as CharacterSetName = query "CharacterSetName",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_name: String as DbName = query "DBName",
        }
        into {
            collation_name: String = query "CollationName",
            db_description: String = query "DBDescription",
        }
    }
    Client.create_database -> CreateDatabaseResponse;
    "CreateDatabase" is Unsafe Rpc { method: "POST", action: "CreateDatabase" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDatabase";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateDatabase::new(
        ///     CharacterSetName("character-set-name"),
        ///     DbInstanceId("db-instance-id"),
        ///     DbName("db-name"),
        /// );
    }
}

backstay::answer! {
    /// What `CreateDatabase` answers.
    pub struct CreateDatabaseResponse {
        request_id: String = "RequestId",
    }
}
