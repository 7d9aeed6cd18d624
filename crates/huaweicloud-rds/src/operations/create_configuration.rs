// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateConfiguration`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Create configuration.
    pub struct CreateConfiguration {
        new {
            datastore: CreateConfigurationDatastore = member "datastore",
            /// Text.
            /// At most 64 characters.
            name: String = member "name",
        }
        into {
            /// Text.
            /// At most 256 characters.
            description: String = member "description",
        }
        list {
            values: {String} = member "values",
        }
    }
    Client.create_configuration -> CreateConfigurationResponse;
    "CreateConfiguration" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/configurations" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/parameter_configuration/creating_a_parameter_template.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = CreateConfiguration::new(
        ///     CreateConfigurationDatastore::new(CreateConfigurationType::MySql, "version"),
        ///     "name",
        /// );
    }
}

backstay::enumeration! {
    pub enum CreateConfigurationType {
        MySql = "MySQL",
        PostgreSql = "PostgreSQL",
        SqlServer = "SQLServer",
    }
}

backstay::request! {
    pub struct CreateConfigurationDatastore {
        new {
            r#type: CreateConfigurationType = "type",
            version: String = "version",
        }
    }
}

backstay::answer! {
    pub struct CreateConfigurationConfiguration {
        created: String = "created",
        datastore_name: String = "datastore_name",
        datastore_version_name: String = "datastore_version_name",
        description: String = "description",
        id: String = "id",
        name: String = "name",
        updated: String = "updated",
    }
}

backstay::answer! {
    /// What `CreateConfiguration` answers.
    pub struct CreateConfigurationResponse {
        configuration: CreateConfigurationConfiguration = "configuration",
    }
}
