// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateGaussMySqlProxy`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Create gauss my sql proxy.
    pub struct CreateGaussMySqlProxy {
        new {
            instance_id: String as InstanceId = path "instance_id",
            flavor_ref: String as FlavorRef = member "flavor_ref",
            node_num: i64 = member "node_num",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
            proxy_mode: CreateGaussMySqlProxyProxyMode = member "proxy_mode",
        }
        into {
            /// Text.
            /// 4 to 64 characters.
            proxy_name: String = member "proxy_name",
        }
        list {
            nodes_read_weight: [NodesWeight] = member "nodes_read_weight",
        }
    }
    Client.create_gauss_my_sql_proxy -> CreateGaussMySqlProxyResponse;
    "CreateGaussMySqlProxy" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/proxy" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/database_proxy/enabling_database_proxy.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*};
        /// let request = CreateGaussMySqlProxy::new(
        ///     InstanceId("instance-id"),
        ///     FlavorRef("flavor-ref"),
        ///     1,
        /// );
    }
}

backstay::request! {
    pub struct NodesWeight: Default {
        set {
            weight: i64 = "weight",
        }
        into {
            id: String = "id",
        }
    }
}

backstay::enumeration! {
    pub enum CreateGaussMySqlProxyProxyMode {
        Readwrite = "readwrite",
        Readonly = "readonly",
    }
}

backstay::answer! {
    /// What `CreateGaussMySqlProxy` answers.
    pub struct CreateGaussMySqlProxyResponse {
        job_id: String = "job_id",
    }
}
