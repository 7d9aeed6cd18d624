// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateGaussMySqlInstanceName`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Update gauss my sql instance name.
    pub struct UpdateGaussMySqlInstanceName {
        new {
            instance_id: String as InstanceId = path "instance_id",
            /// Text.
            /// 4 to 64 characters.
            name: String as Name = member "name",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.update_gauss_my_sql_instance_name -> UpdateGaussMySqlInstanceNameResponse;
    "UpdateGaussMySqlInstanceName" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/name" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/managing_db_instances/changing_a_db_instance_name.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*};
        /// let request = UpdateGaussMySqlInstanceName::new(
        ///     InstanceId("instance-id"),
        ///     Name("name"),
        /// );
    }
}

backstay::answer! {
    /// What `UpdateGaussMySqlInstanceName` answers.
    pub struct UpdateGaussMySqlInstanceNameResponse {
        job_id: String = "job_id",
    }
}
