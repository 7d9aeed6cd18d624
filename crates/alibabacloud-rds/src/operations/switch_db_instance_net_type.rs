// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SwitchDbInstanceNetType`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Switch DB instance net type.
    pub struct SwitchDbInstanceNetType {
        new {
            connection_string_prefix: String as ConnectionStringPrefix
                = query "ConnectionStringPrefix",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            connection_string_type: String = query "ConnectionStringType",
            port: String = query "Port",
        }
    }
    Client.switch_db_instance_net_type -> SwitchDbInstanceNetTypeResponse;
    "SwitchDBInstanceNetType" is Token("ClientToken")
        Rpc { method: "POST", action: "SwitchDBInstanceNetType" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/SwitchDBInstanceNetType";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = SwitchDbInstanceNetType::new(
        ///     ConnectionStringPrefix("connection-string-prefix"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `SwitchDBInstanceNetType` answers.
    pub struct SwitchDbInstanceNetTypeResponse {
        new_connection_string: String = "NewConnectionString",
        old_connection_string: String = "OldConnectionString",
        request_id: String = "RequestId",
    }
}
