// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowConfiguration`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show configuration.
    pub struct ShowConfiguration {
        new {
            config_id: String = path "config_id",
        }
    }
    Client.show_configuration -> ShowConfigurationResponse;
    "ShowConfiguration" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/configurations/{config_id}" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/parameter_configuration/obtaining_parameters_in_a_specified_parameter_template.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ShowConfiguration::new("config-id");
    }
}

backstay::answer! {
    /// What `ShowConfiguration` answers.
    pub struct ShowConfigurationResponse {
        created: String = "created",
        datastore_name: String = "datastore_name",
        datastore_version_name: String = "datastore_version_name",
        description: String = "description",
        id: String = "id",
        name: String = "name",
        updated: String = "updated",
    }
    lists {
        configuration_parameters: [ConfigurationParameters] = "configuration_parameters",
    }
}
