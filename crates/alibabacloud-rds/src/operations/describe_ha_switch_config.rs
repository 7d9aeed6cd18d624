// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeHaSwitchConfig`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe HA switch config.
    pub struct DescribeHaSwitchConfig {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_ha_switch_config -> DescribeHaSwitchConfigResponse;
    "DescribeHASwitchConfig" is Safe
        Rpc { method: "POST", action: "DescribeHASwitchConfig" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHASwitchConfig";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeHaSwitchConfig::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeHASwitchConfig` answers.
    pub struct DescribeHaSwitchConfigResponse {
        ha_config: String = "HAConfig",
        manual_ha_time: String = "ManualHATime",
        request_id: String = "RequestId",
    }
}
