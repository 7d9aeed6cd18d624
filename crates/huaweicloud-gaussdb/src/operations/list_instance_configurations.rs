// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListInstanceConfigurations`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List instance configurations.
    ///
    /// The list comes in pages:
    /// [`client.list_instance_configurations(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListInstanceConfigurations {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// A whole number.
            /// 1 to 100; left out: `100`.
            limit: i64 = query "limit",
            offset: i64 = query "offset",
        }
    }
    Client.list_instance_configurations -> ListInstanceConfigurationsResponse;
    "ListInstanceConfigurations" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/configurations" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/parameter_template_management/obtaining_parameter_information_of_a_specified_db_instance.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ListInstanceConfigurations::new("instance-id");
    }
}

backstay::pages! {
    ListInstanceConfigurationsResponse of ParameterValuesInfo by Offset "offset" from 0;
    limit "limit" { default: Some(100), minimum: 1, maximum: Some(100) };
    items "/parameter_values";
    total "/total_count";
}

backstay::answer! {
    pub struct ParameterConfigurationInfo {
        configuration_id: String = "configuration_id",
        created: String = "created",
        datastore_name: String = "datastore_name",
        datastore_version_name: String = "datastore_version_name",
        updated: String = "updated",
    }
}

backstay::answer! {
    pub struct ParameterValuesInfo {
        description: String = "description",
        name: String = "name",
        readonly: bool = "readonly",
        restart_required: bool = "restart_required",
        r#type: String = "type",
        value: String = "value",
        value_range: String = "value_range",
    }
}

backstay::answer! {
    /// What `ListInstanceConfigurations` answers.
    pub struct ListInstanceConfigurationsResponse {
        configurations: ParameterConfigurationInfo = "configurations",
        total_count: i64 = "total_count",
    }
    lists {
        parameter_values: [ParameterValuesInfo] = "parameter_values",
    }
}
