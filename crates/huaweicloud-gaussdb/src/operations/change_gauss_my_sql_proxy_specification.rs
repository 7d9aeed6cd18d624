// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ChangeGaussMySqlProxySpecification`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Change gauss my sql proxy specification.
    pub struct ChangeGaussMySqlProxySpecification {
        new {
            instance_id: String as InstanceId = path "instance_id",
            proxy_id: String as ProxyId = path "proxy_id",
            flavor_ref: String as FlavorRef = member "flavor_ref",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.change_gauss_my_sql_proxy_specification -> ChangeGaussMySqlProxySpecificationResponse;
    "ChangeGaussMySqlProxySpecification" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/flavor" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/database_proxy/changing_specifications_of_a_database_proxy_instance.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*};
        /// let request = ChangeGaussMySqlProxySpecification::new(
        ///     InstanceId("instance-id"),
        ///     ProxyId("proxy-id"),
        ///     FlavorRef("flavor-ref"),
        /// );
    }
}

backstay::answer! {
    /// What `ChangeGaussMySqlProxySpecification` answers.
    pub struct ChangeGaussMySqlProxySpecificationResponse {
        job_id: String = "job_id",
    }
}
