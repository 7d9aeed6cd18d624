// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`GetDbProxyInstanceSsl`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Get db proxy instance ssl.
    pub struct GetDbProxyInstanceSsl {
        new {
            db_instance_id: String = query "DbInstanceId",
        }
        into {
            db_proxy_engine_type: String = query "DBProxyEngineType",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.get_db_proxy_instance_ssl -> GetDbProxyInstanceSslResponse;
    "GetDbProxyInstanceSsl" is Safe
        Rpc { method: "POST", action: "GetDbProxyInstanceSsl" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/GetDbProxyInstanceSsl";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = GetDbProxyInstanceSsl::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct GetDbProxyInstanceSslDbProxyCertListItemsItem {
        cert_common_name: String = "CertCommonName",
        db_instance_name: String = "DbInstanceName",
        endpoint_name: String = "EndpointName",
        endpoint_type: String = "EndpointType",
        ssl_expired_time: String = "SslExpiredTime",
    }
}

backstay::answer! {
    pub struct GetDbProxyInstanceSslDbProxyCertListItems {
    }
    lists {
        db_proxy_cert_list_items: [GetDbProxyInstanceSslDbProxyCertListItemsItem]
            = "DbProxyCertListItems",
    }
}

backstay::answer! {
    /// What `GetDbProxyInstanceSsl` answers.
    pub struct GetDbProxyInstanceSslResponse {
        db_proxy_cert_list_items: GetDbProxyInstanceSslDbProxyCertListItems
            = "DbProxyCertListItems",
        request_id: String = "RequestId",
    }
}
