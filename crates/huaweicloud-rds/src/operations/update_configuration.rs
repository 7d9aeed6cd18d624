// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateConfiguration`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Update configuration.
    pub struct UpdateConfiguration {
        new {
            config_id: String = path "config_id",
        }
        into {
            /// Text.
            /// At most 256 characters.
            description: String = member "description",
            /// Text.
            /// At most 64 characters.
            name: String = member "name",
        }
        list {
            values: {String} = member "values",
        }
    }
    Client.update_configuration -> UpdateConfigurationResponse;
    "UpdateConfiguration" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/configurations/{config_id}" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/parameter_configuration/modifying_a_parameter_template.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = UpdateConfiguration::new("config-id");
    }
}

backstay::answer! {
    /// What `UpdateConfiguration` answers: nothing but that it was accepted.
    pub struct UpdateConfigurationResponse {}
}
