// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbProxyEndpointAddress`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB proxy endpoint address.
    pub struct ModifyDbProxyEndpointAddress {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_proxy_endpoint_id: String as DbProxyEndpointId
                = query "DBProxyEndpointId",
        }
        into {
            db_proxy_connect_string_net_type: String
                = query "DBProxyConnectStringNetType",
            db_proxy_engine_type: String = query "DBProxyEngineType",
            db_proxy_new_connect_string: String = query "DBProxyNewConnectString",
            db_proxy_new_connect_string_port: String
                = query "DBProxyNewConnectStringPort",
        }
    }
    Client.modify_db_proxy_endpoint_address -> ModifyDbProxyEndpointAddressResponse;
    "ModifyDBProxyEndpointAddress" is Unsafe
        Rpc { method: "POST", action: "ModifyDBProxyEndpointAddress" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBProxyEndpointAddress";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbProxyEndpointAddress::new(
        ///     DbInstanceId("db-instance-id"),
        ///     DbProxyEndpointId("db-proxy-endpoint-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBProxyEndpointAddress` answers.
    pub struct ModifyDbProxyEndpointAddressResponse {
        request_id: String = "RequestId",
    }
}
