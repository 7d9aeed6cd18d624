// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceConnectionString`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB instance connection string.
    pub struct ModifyDbInstanceConnectionString {
        new {
            connection_string_prefix: String as ConnectionStringPrefix
                = query "ConnectionStringPrefix",
            current_connection_string: String as CurrentConnectionString
                = query "CurrentConnectionString",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            port: String as Port = query "Port",
        }
        set {
            retain_vip: bool = query "RetainVip",
        }
        into {
            babelfish_port: String = query "BabelfishPort",
            general_group_name: String = query "GeneralGroupName",
            pg_bouncer_port: String = query "PGBouncerPort",
            target_db_instance_id: String = query "TargetDBInstanceId",
        }
    }
    Client.modify_db_instance_connection_string -> ModifyDbInstanceConnectionStringResponse;
    "ModifyDBInstanceConnectionString" is Unsafe
        Rpc { method: "POST", action: "ModifyDBInstanceConnectionString" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceConnectionString";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceConnectionString::new(
        ///     ConnectionStringPrefix("connection-string-prefix"),
        ///     CurrentConnectionString("current-connection-string"),
        ///     DbInstanceId("db-instance-id"),
        ///     Port("port"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceConnectionString` answers.
    pub struct ModifyDbInstanceConnectionStringResponse {
        request_id: String = "RequestId",
    }
}
