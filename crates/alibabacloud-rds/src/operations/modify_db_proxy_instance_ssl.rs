// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbProxyInstanceSsl`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify db proxy instance ssl.
    pub struct ModifyDbProxyInstanceSsl {
        new {
            db_instance_id: String as DbInstanceId = query "DbInstanceId",
            db_proxy_connect_string: String as DbProxyConnectString
                = query "DbProxyConnectString",
            db_proxy_endpoint_id: String as DbProxyEndpointId
                = query "DbProxyEndpointId",
            db_proxy_ssl_enabled: String as DbProxySslEnabled
                = query "DbProxySslEnabled",
        }
        into {
            db_proxy_engine_type: String = query "DBProxyEngineType",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_db_proxy_instance_ssl -> ModifyDbProxyInstanceSslResponse;
    "ModifyDbProxyInstanceSsl" is Unsafe
        Rpc { method: "POST", action: "ModifyDbProxyInstanceSsl" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDbProxyInstanceSsl";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbProxyInstanceSsl::new(
        ///     DbInstanceId("db-instance-id"),
        ///     DbProxyConnectString("db-proxy-connect-string"),
        ///     DbProxyEndpointId("db-proxy-endpoint-id"),
        ///     DbProxySslEnabled("db-proxy-ssl-enabled"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDbProxyInstanceSsl` answers.
    pub struct ModifyDbProxyInstanceSslResponse {
        request_id: String = "RequestId",
    }
}
