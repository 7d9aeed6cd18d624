// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteGaussMySqlProxy`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Delete gauss my sql proxy.
    pub struct DeleteGaussMySqlProxy {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
        list {
            proxy_ids: [String] = member "proxy_ids",
        }
    }
    Client.delete_gauss_my_sql_proxy -> DeleteGaussMySqlProxyResponse;
    "DeleteGaussMySqlProxy" is Unsafe
        Rest { method: "DELETE", path: "/v3/{project_id}/instances/{instance_id}/proxy" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/database_proxy/disabling_database_proxy.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = DeleteGaussMySqlProxy::new("instance-id");
    }
}

backstay::answer! {
    /// What `DeleteGaussMySqlProxy` answers.
    pub struct DeleteGaussMySqlProxyResponse {
        job_id: String = "job_id",
    }
}
