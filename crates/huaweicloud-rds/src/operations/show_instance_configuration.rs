// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowInstanceConfiguration`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show instance configuration.
    pub struct ShowInstanceConfiguration {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.show_instance_configuration -> ShowInstanceConfigurationResponse;
    "ShowInstanceConfiguration" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/configurations" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/parameter_configuration/obtaining_the_parameter_template_of_a_specified_db_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ShowInstanceConfiguration::new("instance-id");
    }
}

backstay::answer! {
    /// What `ShowInstanceConfiguration` answers.
    pub struct ShowInstanceConfigurationResponse {
        created: String = "created",
        datastore_name: String = "datastore_name",
        datastore_version_name: String = "datastore_version_name",
        updated: String = "updated",
    }
    lists {
        configuration_parameters: [ConfigurationParameters] = "configuration_parameters",
    }
}
