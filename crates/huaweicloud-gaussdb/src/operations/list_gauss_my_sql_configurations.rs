// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListGaussMySqlConfigurations`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List gauss my sql configurations.
    ///
    /// The list comes in pages:
    /// [`client.list_gauss_my_sql_configurations(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListGaussMySqlConfigurations: Default {
        set {
            /// A whole number.
            /// 1 to 100; left out: `100`.
            limit: i64 = query "limit",
            offset: i64 = query "offset",
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.list_gauss_my_sql_configurations -> ListGaussMySqlConfigurationsResponse;
    "ListGaussMySqlConfigurations" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/configurations" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/parameter_template_management/querying_parameter_templates.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ListGaussMySqlConfigurations::new();
    }
}

backstay::pages! {
    ListGaussMySqlConfigurationsResponse of ConfigurationSummary by Offset
        "offset" from 0;
    limit "limit" { default: Some(100), minimum: 1, maximum: Some(100) };
    items "/configurations";
    total "/total_count";
    id "/id";
}

backstay::answer! {
    pub struct ConfigurationSummary {
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
    /// What `ListGaussMySqlConfigurations` answers.
    pub struct ListGaussMySqlConfigurationsResponse {
        total_count: i64 = "total_count",
    }
    lists {
        configurations: [ConfigurationSummary] = "configurations",
    }
}
