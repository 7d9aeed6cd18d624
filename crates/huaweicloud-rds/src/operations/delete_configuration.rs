// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteConfiguration`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete configuration.
    pub struct DeleteConfiguration {
        new {
            config_id: String = path "config_id",
        }
    }
    Client.delete_configuration -> DeleteConfigurationResponse;
    "DeleteConfiguration" is Unsafe
        Rest { method: "DELETE", path: "/v3/{project_id}/configurations/{config_id}" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/parameter_configuration/deleting_a_parameter_template.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = DeleteConfiguration::new("config-id");
    }
}

backstay::answer! {
    /// What `DeleteConfiguration` answers: nothing but that it was accepted.
    pub struct DeleteConfigurationResponse {}
}
