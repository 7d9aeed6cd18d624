// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateDbProxyEndpointAddress`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create DB proxy endpoint address.
    pub struct CreateDbProxyEndpointAddress {
        new {
            connection_string_prefix: String as ConnectionStringPrefix
                = query "ConnectionStringPrefix",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_proxy_connect_string_net_type: String as DbProxyConnectStringNetType
                = query "DBProxyConnectStringNetType",
            db_proxy_endpoint_id: String as DbProxyEndpointId
                = query "DBProxyEndpointId",
        }
        into {
            db_proxy_engine_type: String = query "DBProxyEngineType",
            db_proxy_new_connect_string_port: String
                = query "DBProxyNewConnectStringPort",
            resource_group_id: String = query "ResourceGroupId",
            vpc_id: String = query "VPCId",
            v_switch_id: String = query "VSwitchId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.create_db_proxy_endpoint_address -> CreateDbProxyEndpointAddressResponse;
    "CreateDBProxyEndpointAddress" is Unsafe
        Rpc { method: "POST", action: "CreateDBProxyEndpointAddress" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBProxyEndpointAddress";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateDbProxyEndpointAddress::new(
        ///     ConnectionStringPrefix("connection-string-prefix"),
        ///     DbInstanceId("db-instance-id"),
        ///     DbProxyConnectStringNetType("db-proxy-connect-string-net-type"),
        ///     DbProxyEndpointId("db-proxy-endpoint-id"),
        /// );
    }
}

backstay::answer! {
    /// What `CreateDBProxyEndpointAddress` answers.
    pub struct CreateDbProxyEndpointAddressResponse {
        request_id: String = "RequestId",
    }
}
