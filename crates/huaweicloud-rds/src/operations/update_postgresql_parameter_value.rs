// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdatePostgresqlParameterValue`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Update postgresql parameter value.
    pub struct UpdatePostgresqlParameterValue {
        new {
            instance_id: String as InstanceId = path "instance_id",
            name: String as Name = path "name",
            value: String as ValueType = member "value",
        }
    }
    Client.update_postgresql_parameter_value -> UpdatePostgresqlParameterValueResponse;
    "UpdatePostgresqlParameterValue" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/parameter/{name}" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/extension_management_rds_for_postgresql/modifying_the_value_of_a_specified_parameter_for_an_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = UpdatePostgresqlParameterValue::new(
        ///     InstanceId("instance-id"),
        ///     Name("name"),
        ///     ValueType("value"),
        /// );
    }
}

backstay::answer! {
    /// What `UpdatePostgresqlParameterValue` answers.
    pub struct UpdatePostgresqlParameterValueResponse {
        job_id: String = "job_id",
        restart_required: bool = "restart_required",
    }
}
