// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeHostGroupElasticStrategyParameters`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe host group elastic strategy parameters.
    pub struct DescribeHostGroupElasticStrategyParameters {
        new {
            dedicated_host_group_name: String = query "DedicatedHostGroupName",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_host_group_elastic_strategy_parameters -> DescribeHostGroupElasticStrategyParametersResponse;
    "DescribeHostGroupElasticStrategyParameters" is Safe
        Rpc { method: "POST", action: "DescribeHostGroupElasticStrategyParameters" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHostGroupElasticStrategyParameters";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeHostGroupElasticStrategyParameters::new(
        ///     "dedicated-host-group-name",
        /// );
    }
}

backstay::answer! {
    /// What `DescribeHostGroupElasticStrategyParameters` answers.
    pub struct DescribeHostGroupElasticStrategyParametersResponse {
        cpu_shar: i64 = "CpuShar",
        cpu_zoom: i64 = "CpuZoom",
        iops_zoom: i64 = "IopsZoom",
        max_conn_zoom: i64 = "MaxConnZoom",
        memory_zoom: i64 = "MemoryZoom",
        request_id: String = "RequestId",
    }
}
