// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`EnableConfiguration`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Enable configuration.
    pub struct EnableConfiguration {
        new {
            config_id: String = path "config_id",
            instance_ids: [String] = member "instance_ids",
        }
    }
    Client.enable_configuration -> EnableConfigurationResponse;
    "EnableConfiguration" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/configurations/{config_id}/apply" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/parameter_configuration/applying_a_parameter_template.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = EnableConfiguration::new("config-id", ["instance-ids"]);
    }
}

backstay::answer! {
    pub struct EnableConfigurationApplyResults {
        instance_id: String = "instance_id",
        instance_name: String = "instance_name",
        restart_required: bool = "restart_required",
        success: bool = "success",
    }
}

backstay::answer! {
    /// What `EnableConfiguration` answers.
    pub struct EnableConfigurationResponse {
        configuration_id: String = "configuration_id",
        configuration_name: String = "configuration_name",
        job_id: String = "job_id",
        success: bool = "success",
    }
    lists {
        apply_results: [EnableConfigurationApplyResults] = "apply_results",
    }
}
