// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`MigrateConnectionToOtherZone`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Migrate connection to other zone.
    pub struct MigrateConnectionToOtherZone {
        new {
            connection_string: String as ConnectionString = query "ConnectionString",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            zone_id: String as ZoneId = query "ZoneId",
        }
    }
    Client.migrate_connection_to_other_zone -> MigrateConnectionToOtherZoneResponse;
    "MigrateConnectionToOtherZone" is Unsafe
        Rpc { method: "POST", action: "MigrateConnectionToOtherZone" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/MigrateConnectionToOtherZone";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = MigrateConnectionToOtherZone::new(
        ///     ConnectionString("connection-string"),
        ///     DbInstanceId("db-instance-id"),
        ///     ZoneId("zone-id"),
        /// );
    }
}

backstay::answer! {
    /// What `MigrateConnectionToOtherZone` answers.
    pub struct MigrateConnectionToOtherZoneResponse {
        code: String = "Code",
        message: String = "Message",
        request_id: String = "RequestId",
    }
}
