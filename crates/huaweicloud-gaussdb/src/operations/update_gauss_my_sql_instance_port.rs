// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateGaussMySqlInstancePort`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Update gauss my sql instance port.
    pub struct UpdateGaussMySqlInstancePort {
        new {
            instance_id: String = path "instance_id",
            /// A whole number.
            /// 1024 to 65535.
            port: i64 = member "port",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.update_gauss_my_sql_instance_port -> UpdateGaussMySqlInstancePortResponse;
    "UpdateGaussMySqlInstancePort" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/port" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/managing_db_instances/changing_a_database_port.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = UpdateGaussMySqlInstancePort::new("instance-id", 1);
    }
}

backstay::answer! {
    /// What `UpdateGaussMySqlInstancePort` answers.
    pub struct UpdateGaussMySqlInstancePortResponse {
        job_id: String = "job_id",
    }
}
