// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbProxyEndpoint`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB proxy endpoint.
    pub struct DescribeDbProxyEndpoint {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            db_proxy_connect_string: String = query "DBProxyConnectString",
            db_proxy_endpoint_id: String = query "DBProxyEndpointId",
            db_proxy_engine_type: String = query "DBProxyEngineType",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_db_proxy_endpoint -> DescribeDbProxyEndpointResponse;
    "DescribeDBProxyEndpoint" is Safe
        Rpc { method: "POST", action: "DescribeDBProxyEndpoint" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBProxyEndpoint";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbProxyEndpoint::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeDbProxyEndpointDbProxyNodesItem {
        cpu_cores: String = "cpuCores",
        node_id: String = "nodeId",
        zone_id: String = "zoneId",
    }
}

backstay::answer! {
    pub struct DescribeDbProxyEndpointDbProxyNodes {
    }
    lists {
        db_proxy_nodes: [DescribeDbProxyEndpointDbProxyNodesItem] = "DBProxyNodes",
    }
}

backstay::answer! {
    pub struct DescribeDbProxyEndpointEndpointConnectItemsItem {
        db_proxy_endpoint_connect_string: String = "DbProxyEndpointConnectString",
        db_proxy_endpoint_net_type: String = "DbProxyEndpointNetType",
        db_proxy_endpoint_port: String = "DbProxyEndpointPort",
    }
}

backstay::answer! {
    pub struct DescribeDbProxyEndpointEndpointConnectItems {
    }
    lists {
        endpoint_connect_items: [DescribeDbProxyEndpointEndpointConnectItemsItem]
            = "EndpointConnectItems",
    }
}

backstay::answer! {
    /// What `DescribeDBProxyEndpoint` answers.
    pub struct DescribeDbProxyEndpointResponse {
        causal_consist_read_timeout: String = "CausalConsistReadTimeout",
        db_proxy_connect_string: String = "DBProxyConnectString",
        db_proxy_connect_string_net_type: String = "DBProxyConnectStringNetType",
        db_proxy_connect_string_port: String = "DBProxyConnectStringPort",
        db_proxy_endpoint_cost_threshold_for_duckdb: String
            = "DBProxyEndpointCostThresholdForDuckdb",
        db_proxy_endpoint_id: String = "DBProxyEndpointId",
        db_proxy_endpoint_min_slave_count: String = "DBProxyEndpointMinSlaveCount",
        db_proxy_engine_type: String = "DBProxyEngineType",
        db_proxy_features: String = "DBProxyFeatures",
        db_proxy_nodes: DescribeDbProxyEndpointDbProxyNodes = "DBProxyNodes",
        db_proxy_endpoint_aliases: String = "DbProxyEndpointAliases",
        db_proxy_endpoint_read_write_mode: String = "DbProxyEndpointReadWriteMode",
        db_proxy_endpoint_vpc_id: String = "DbProxyEndpointVpcId",
        db_proxy_endpoint_vswitch_id: String = "DbProxyEndpointVswitchId",
        db_proxy_endpoint_zone_id: String = "DbProxyEndpointZoneId",
        endpoint_connect_items: DescribeDbProxyEndpointEndpointConnectItems
            = "EndpointConnectItems",
        read_only_instance_distribution_type: String
            = "ReadOnlyInstanceDistributionType",
        read_only_instance_max_delay_time: String = "ReadOnlyInstanceMaxDelayTime",
        read_only_instance_weight: String = "ReadOnlyInstanceWeight",
        request_id: String = "RequestId",
    }
}
