// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifySqlCollectorRetention`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify SQL collector retention.
    pub struct ModifySqlCollectorRetention {
        new {
            config_value: String as ConfigValue = query "ConfigValue",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.modify_sql_collector_retention -> ModifySqlCollectorRetentionResponse;
    "ModifySQLCollectorRetention" is Unsafe
        Rpc { method: "POST", action: "ModifySQLCollectorRetention" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifySQLCollectorRetention";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifySqlCollectorRetention::new(
        ///     ConfigValue("config-value"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifySQLCollectorRetention` answers.
    pub struct ModifySqlCollectorRetentionResponse {
        request_id: String = "RequestId",
    }
}
