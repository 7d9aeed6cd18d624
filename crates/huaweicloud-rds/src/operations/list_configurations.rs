// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListConfigurations`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List configurations.
    pub struct ListConfigurations: Default {
    }
    Client.list_configurations -> ListConfigurationsResponse;
    "ListConfigurations" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/configurations" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/parameter_configuration/obtaining_a_parameter_template_list.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListConfigurations::new();
    }
}

backstay::answer! {
    pub struct ListConfigurationsConfigurations {
        created: String = "created",
        datastore_name: String = "datastore_name",
        datastore_version_name: String = "datastore_version_name",
        description: String = "description",
        id: String = "id",
        name: String = "name",
        updated: String = "updated",
        user_defined: bool = "user_defined",
    }
}

backstay::answer! {
    /// What `ListConfigurations` answers.
    pub struct ListConfigurationsResponse {
    }
    lists {
        configurations: [ListConfigurationsConfigurations] = "configurations",
    }
}
