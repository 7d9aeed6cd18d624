// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateInstanceConfigurations`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Update instance configurations.
    pub struct UpdateInstanceConfigurations {
        new {
            instance_id: String = path "instance_id",
            parameter_values: {String} = member "parameter_values",
        }
    }
    Client.update_instance_configurations -> UpdateInstanceConfigurationsResponse;
    "UpdateInstanceConfigurations" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/configurations" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/parameter_template_management/modifying_parameters_of_a_specified_instance.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = UpdateInstanceConfigurations::new(
        ///     "instance-id",
        ///     [("key", "parameter-values")],
        /// );
    }
}

backstay::answer! {
    /// What `UpdateInstanceConfigurations` answers.
    pub struct UpdateInstanceConfigurationsResponse {
        job_id: String = "job_id",
        restart_required: bool = "restart_required",
    }
}
