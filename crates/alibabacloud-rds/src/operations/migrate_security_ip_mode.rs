// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`MigrateSecurityIpMode`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Migrate security IP mode.
    pub struct MigrateSecurityIpMode {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
    }
    Client.migrate_security_ip_mode -> MigrateSecurityIpModeResponse;
    "MigrateSecurityIPMode" is Unsafe
        Rpc { method: "POST", action: "MigrateSecurityIPMode" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/MigrateSecurityIPMode";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = MigrateSecurityIpMode::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `MigrateSecurityIPMode` answers.
    pub struct MigrateSecurityIpModeResponse {
        db_instance_id: String = "DBInstanceId",
        request_id: String = "RequestId",
        security_ip_mode: String = "SecurityIPMode",
    }
}
