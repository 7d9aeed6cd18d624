// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SetGaussMySqlProxyWeight`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Set gauss my sql proxy weight.
    pub struct SetGaussMySqlProxyWeight {
        new {
            instance_id: String as InstanceId = path "instance_id",
            proxy_id: String as ProxyId = path "proxy_id",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
            master_weight: i64 = member "master_weight",
        }
        list {
            readonly_nodes: [TaurusModifyProxyWeightReadonlyNode]
                = member "readonly_nodes",
        }
    }
    Client.set_gauss_my_sql_proxy_weight -> SetGaussMySqlProxyWeightResponse;
    "SetGaussMySqlProxyWeight" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/weight" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/database_proxy/assigning_read_weights.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*};
        /// let request = SetGaussMySqlProxyWeight::new(
        ///     InstanceId("instance-id"),
        ///     ProxyId("proxy-id"),
        /// );
    }
}

backstay::request! {
    pub struct TaurusModifyProxyWeightReadonlyNode: Default {
        set {
            weight: i64 = "weight",
        }
        into {
            id: String = "id",
        }
    }
}

backstay::answer! {
    /// What `SetGaussMySqlProxyWeight` answers.
    pub struct SetGaussMySqlProxyWeightResponse {
        job_id: String = "job_id",
    }
}
