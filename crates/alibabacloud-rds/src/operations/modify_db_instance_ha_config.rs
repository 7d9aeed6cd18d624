// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceHaConfig`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB instance HA config.
    pub struct ModifyDbInstanceHaConfig {
        new {
            db_instance_id: String as DbInstanceId = query "DbInstanceId",
            ha_mode: String as HaMode = query "HAMode",
            sync_mode: String as SyncMode = query "SyncMode",
        }
    }
    Client.modify_db_instance_ha_config -> ModifyDbInstanceHaConfigResponse;
    "ModifyDBInstanceHAConfig" is Unsafe
        Rpc { method: "POST", action: "ModifyDBInstanceHAConfig" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceHAConfig";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceHaConfig::new(
        ///     DbInstanceId("db-instance-id"),
        ///     HaMode("ha-mode"),
        ///     SyncMode("sync-mode"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceHAConfig` answers.
    pub struct ModifyDbInstanceHaConfigResponse {
        request_id: String = "RequestId",
    }
}
