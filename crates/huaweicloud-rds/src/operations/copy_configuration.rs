// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CopyConfiguration`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Copy configuration.
    pub struct CopyConfiguration {
        new {
            config_id: String as ConfigId = path "config_id",
            /// Text.
            /// 1 to 64 characters.
            name: String as Name = member "name",
        }
        into {
            /// Text.
            /// 0 to 256 characters.
            description: String = member "description",
        }
    }
    Client.copy_configuration -> CopyConfigurationResponse;
    "CopyConfiguration" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/configurations/{config_id}/copy" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/parameter_configuration/replicating_a_parameter_template.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CopyConfiguration::new(ConfigId("config-id"), Name("name"));
    }
}

backstay::answer! {
    /// What `CopyConfiguration` answers.
    pub struct CopyConfigurationResponse {
        create_time: String = "create_time",
        datastore_name: String = "datastore_name",
        datastore_version_name: String = "datastore_version_name",
        description: String = "description",
        id: String = "id",
        name: String = "name",
        update_time: String = "update_time",
    }
}
