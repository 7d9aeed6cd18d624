// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ChangeGaussMySqlInstanceSpecification`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Change gauss my sql instance specification.
    pub struct ChangeGaussMySqlInstanceSpecification {
        new {
            instance_id: String = path "instance_id",
            resize_flavor: MysqlResizeFlavor = member "resize_flavor",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.change_gauss_my_sql_instance_specification -> ChangeGaussMySqlInstanceSpecificationResponse;
    "ChangeGaussMySqlInstanceSpecification" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/action" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/managing_db_instances/changing_db_instance_specifications.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ChangeGaussMySqlInstanceSpecification::new(
        ///     "instance-id",
        ///     MysqlResizeFlavor::new("spec-code"),
        /// );
    }
}

backstay::request! {
    pub struct MysqlResizeFlavor {
        new {
            spec_code: String = "spec_code",
        }
    }
}

backstay::answer! {
    /// What `ChangeGaussMySqlInstanceSpecification` answers.
    pub struct ChangeGaussMySqlInstanceSpecificationResponse {
        job_id: String = "job_id",
    }
}
