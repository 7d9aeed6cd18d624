// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateInstanceConfiguration`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Update instance configuration.
    pub struct UpdateInstanceConfiguration {
        new {
            instance_id: String = path "instance_id",
            values: {String} = member "values",
        }
    }
    Client.update_instance_configuration -> UpdateInstanceConfigurationResponse;
    "UpdateInstanceConfiguration" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/configurations" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/parameter_configuration/modifying_parameters_of_a_specified_db_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = UpdateInstanceConfiguration::new(
        ///     "instance-id",
        ///     [("key", "values")],
        /// );
    }
}

backstay::answer! {
    /// What `UpdateInstanceConfiguration` answers.
    pub struct UpdateInstanceConfigurationResponse {
        job_id: String = "job_id",
        restart_required: bool = "restart_required",
    }
    lists {
        ignored_params: [String] = "ignored_params",
    }
}
