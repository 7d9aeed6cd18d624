// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ExpandGaussMySqlProxy`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Expand gauss my sql proxy.
    pub struct ExpandGaussMySqlProxy {
        new {
            instance_id: String = path "instance_id",
            node_num: i64 = member "node_num",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
        into {
            proxy_id: String = member "proxy_id",
        }
    }
    Client.expand_gauss_my_sql_proxy -> ExpandGaussMySqlProxyResponse;
    "ExpandGaussMySqlProxy" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/proxy/enlarge" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/database_proxy/adding_database_proxy_nodes.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ExpandGaussMySqlProxy::new("instance-id", 1);
    }
}

backstay::answer! {
    /// What `ExpandGaussMySqlProxy` answers.
    pub struct ExpandGaussMySqlProxyResponse {
        job_id: String = "job_id",
    }
}
