// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeComputeBurstConfig`] and the types that only it uses.

use crate::Client;
use backstay::generated::Value;

backstay::operation! {
    /// Describe compute burst config.
    pub struct DescribeComputeBurstConfig {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_compute_burst_config -> DescribeComputeBurstConfigResponse;
    "DescribeComputeBurstConfig" is Safe
        Rpc { method: "POST", action: "DescribeComputeBurstConfig" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeComputeBurstConfig";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeComputeBurstConfig::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeComputeBurstConfig` answers.
    pub struct DescribeComputeBurstConfigResponse {
        compute_burst_config: Value = "ComputeBurstConfig",
        compute_burst_enabled: bool = "ComputeBurstEnabled",
        request_id: String = "RequestId",
    }
}
