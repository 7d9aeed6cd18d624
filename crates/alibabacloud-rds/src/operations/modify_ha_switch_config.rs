// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyHaSwitchConfig`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify HA switch config.
    pub struct ModifyHaSwitchConfig {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            ha_config: String = query "HAConfig",
            manual_ha_time: String = query "ManualHATime",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_ha_switch_config -> ModifyHaSwitchConfigResponse;
    "ModifyHASwitchConfig" is Unsafe
        Rpc { method: "POST", action: "ModifyHASwitchConfig" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyHASwitchConfig";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyHaSwitchConfig::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `ModifyHASwitchConfig` answers.
    pub struct ModifyHaSwitchConfigResponse {
        request_id: String = "RequestId",
    }
}
