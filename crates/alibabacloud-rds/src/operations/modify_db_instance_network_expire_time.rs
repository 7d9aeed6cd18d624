// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceNetworkExpireTime`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB instance network expire time.
    pub struct ModifyDbInstanceNetworkExpireTime {
        new {
            classic_expired_days: i64 = query "ClassicExpiredDays",
            connection_string: String as ConnectionString = query "ConnectionString",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
    }
    Client.modify_db_instance_network_expire_time -> ModifyDbInstanceNetworkExpireTimeResponse;
    "ModifyDBInstanceNetworkExpireTime" is Unsafe
        Rpc { method: "POST", action: "ModifyDBInstanceNetworkExpireTime" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceNetworkExpireTime";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceNetworkExpireTime::new(
        ///     1,
        ///     ConnectionString("connection-string"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceNetworkExpireTime` answers.
    pub struct ModifyDbInstanceNetworkExpireTimeResponse {
        request_id: String = "RequestId",
    }
}
