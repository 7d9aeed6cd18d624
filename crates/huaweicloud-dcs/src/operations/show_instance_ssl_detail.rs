// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowInstanceSslDetail`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show instance ssl detail.
    pub struct ShowInstanceSslDetail {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.show_instance_ssl_detail -> ShowInstanceSslDetailResponse;
    "ShowInstanceSslDetail" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}/ssl" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/network_security/querying_ssl_encryption_of_an_instance.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ShowInstanceSslDetail::new("instance-id");
    }
}

backstay::answer! {
    /// What `ShowInstanceSslDetail` answers.
    pub struct ShowInstanceSslDetailResponse {
        domain_name: String = "domain_name",
        enabled: bool = "enabled",
        ip: String = "ip",
        ipv6: String = "ipv6",
        port: String = "port",
        ssl_expired_at: String = "ssl_expired_at",
        ssl_validated: bool = "ssl_validated",
    }
}
