// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcClusterConfig`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC cluster config.
    pub struct DescribeRcClusterConfig: Default {
        set {
            temporary_duration_minutes: i64 = query "TemporaryDurationMinutes",
        }
        into {
            vpc_id: String = query "VpcId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_cluster_config -> DescribeRcClusterConfigResponse;
    "DescribeRCClusterConfig" is Safe
        Rpc { method: "POST", action: "DescribeRCClusterConfig" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCClusterConfig";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcClusterConfig::new();
    }
}

backstay::answer! {
    /// What `DescribeRCClusterConfig` answers.
    pub struct DescribeRcClusterConfigResponse {
        config: String = "Config",
        expiration: String = "Expiration",
        request_id: String = "RequestId",
    }
}
