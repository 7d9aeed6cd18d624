// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceConfig`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB instance config.
    pub struct ModifyDbInstanceConfig {
        new {
            config_name: String as ConfigName = query "ConfigName",
            config_value: String as ConfigValue = query "ConfigValue",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
            switch_time: String = query "SwitchTime",
            switch_time_mode: String = query "SwitchTimeMode",
        }
    }
    Client.modify_db_instance_config -> ModifyDbInstanceConfigResponse;
    "ModifyDBInstanceConfig" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyDBInstanceConfig" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceConfig";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceConfig::new(
        ///     ConfigName("config-name"),
        ///     ConfigValue("config-value"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceConfig` answers.
    pub struct ModifyDbInstanceConfigResponse {
        request_id: String = "RequestId",
    }
}
