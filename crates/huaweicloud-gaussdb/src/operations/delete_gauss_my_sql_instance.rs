// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteGaussMySqlInstance`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Delete gauss my sql instance.
    pub struct DeleteGaussMySqlInstance {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.delete_gauss_my_sql_instance -> DeleteGaussMySqlInstanceResponse;
    "DeleteGaussMySqlInstance" is Unsafe
        Rest { method: "DELETE", path: "/v3/{project_id}/instances/{instance_id}" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/managing_db_instances/deleting_a_db_instance.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = DeleteGaussMySqlInstance::new("instance-id");
    }
}

backstay::answer! {
    /// What `DeleteGaussMySqlInstance` answers.
    pub struct DeleteGaussMySqlInstanceResponse {
        job_id: String = "job_id",
    }
}
