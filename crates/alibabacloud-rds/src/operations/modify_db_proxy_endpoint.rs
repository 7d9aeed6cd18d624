// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbProxyEndpoint`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify DB proxy endpoint.
    pub struct ModifyDbProxyEndpoint {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            causal_consist_read_timeout: String = query "CausalConsistReadTimeout",
            config_db_proxy_features: String = query "ConfigDBProxyFeatures",
            db_proxy_endpoint_id: String = query "DBProxyEndpointId",
            #[deprecated = "the vendor has a newer one: see its page"]
            db_proxy_engine_type: String = query "DBProxyEngineType",
            db_endpoint_aliases: String = query "DbEndpointAliases",
            db_endpoint_cost_threshold_for_duckdb: String
                = query "DbEndpointCostThresholdForDuckdb",
            db_endpoint_min_slave_count: String = query "DbEndpointMinSlaveCount",
            db_endpoint_operator: String = query "DbEndpointOperator",
            db_endpoint_read_write_mode: String = query "DbEndpointReadWriteMode",
            db_endpoint_type: String = query "DbEndpointType",
            effective_specific_time: String = query "EffectiveSpecificTime",
            effective_time: String = query "EffectiveTime",
            read_only_instance_distribution_type: String
                = query "ReadOnlyInstanceDistributionType",
            read_only_instance_max_delay_time: String
                = query "ReadOnlyInstanceMaxDelayTime",
            read_only_instance_weight: String = query "ReadOnlyInstanceWeight",
            v_switch_id: String = query "VSwitchId",
            vpc_id: String = query "VpcId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_db_proxy_endpoint -> ModifyDbProxyEndpointResponse;
    "ModifyDBProxyEndpoint" is Unsafe
        Rpc { method: "POST", action: "ModifyDBProxyEndpoint" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBProxyEndpoint";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyDbProxyEndpoint::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `ModifyDBProxyEndpoint` answers.
    pub struct ModifyDbProxyEndpointResponse {
        request_id: String = "RequestId",
    }
}
