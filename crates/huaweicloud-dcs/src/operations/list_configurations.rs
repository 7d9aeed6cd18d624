// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListConfigurations`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List configurations.
    pub struct ListConfigurations {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.list_configurations -> ListConfigurationsResponse;
    "ListConfigurations" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}/configs" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/parameter_management/querying_dcs_instance_configuration_parameters.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListConfigurations::new("instance-id");
    }
}

backstay::enumeration! {
    pub enum ListConfigurationsConfigStatus {
        Updating = "UPDATING",
        Failure = "FAILURE",
        Success = "SUCCESS",
    }
}

backstay::answer! {
    pub struct QueryRedisConfig {
        default_value: String = "default_value",
        description: String = "description",
        param_id: String = "param_id",
        param_name: String = "param_name",
        param_value: String = "param_value",
        value_range: String = "value_range",
        value_type: String = "value_type",
    }
}

backstay::answer! {
    /// What `ListConfigurations` answers.
    pub struct ListConfigurationsResponse {
        config_status: ListConfigurationsConfigStatus = "config_status",
        config_time: String = "config_time",
        instance_id: String = "instance_id",
        status: String = "status",
    }
    lists {
        redis_config: [QueryRedisConfig] = "redis_config",
    }
}
