// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteDbProxyEndpointAddress`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete DB proxy endpoint address.
    pub struct DeleteDbProxyEndpointAddress {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_proxy_connect_string_net_type: String as DbProxyConnectStringNetType
                = query "DBProxyConnectStringNetType",
            db_proxy_endpoint_id: String as DbProxyEndpointId
                = query "DBProxyEndpointId",
        }
        into {
            #[deprecated = "the vendor has a newer one: see its page"]
            db_proxy_engine_type: String = query "DBProxyEngineType",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.delete_db_proxy_endpoint_address -> DeleteDbProxyEndpointAddressResponse;
    "DeleteDBProxyEndpointAddress" is Unsafe
        Rpc { method: "POST", action: "DeleteDBProxyEndpointAddress" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBProxyEndpointAddress";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteDbProxyEndpointAddress::new(
        ///     DbInstanceId("db-instance-id"),
        ///     DbProxyConnectStringNetType("db-proxy-connect-string-net-type"),
        ///     DbProxyEndpointId("db-proxy-endpoint-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteDBProxyEndpointAddress` answers.
    pub struct DeleteDbProxyEndpointAddressResponse {
        request_id: String = "RequestId",
    }
}
