// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDatabaseConfig`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify database config.
    pub struct ModifyDatabaseConfig {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_name: String as DbName = query "DBName",
            database_property_name: String as DatabasePropertyName
                = query "DatabasePropertyName",
            database_property_value: String as DatabasePropertyValue
                = query "DatabasePropertyValue",
        }
    }
    Client.modify_database_config -> ModifyDatabaseConfigResponse;
    "ModifyDatabaseConfig" is Unsafe
        Rpc { method: "POST", action: "ModifyDatabaseConfig" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDatabaseConfig";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDatabaseConfig::new(
        ///     DbInstanceId("db-instance-id"),
        ///     DbName("db-name"),
        ///     DatabasePropertyName("database-property-name"),
        ///     DatabasePropertyValue("database-property-value"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDatabaseConfig` answers.
    pub struct ModifyDatabaseConfigResponse {
        code: String = "Code",
        message: String = "Message",
        request_id: String = "RequestId",
    }
}
