// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateConfigurations`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Update configurations.
    pub struct UpdateConfigurations {
        new {
            instance_id: String = path "instance_id",
        }
        list {
            redis_config: [RedisConfig] = member "redis_config",
        }
    }
    Client.update_configurations -> UpdateConfigurationsResponse;
    "UpdateConfigurations" is Unsafe
        Rest { method: "PUT", path: "/v2/{project_id}/instances/{instance_id}/configs" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/parameter_management/modifying_configuration_parameters.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = UpdateConfigurations::new("instance-id");
    }
}

backstay::request! {
    pub struct RedisConfig {
        new {
            param_id: String as ParamId = "param_id",
            param_name: String as ParamName = "param_name",
            param_value: String as ParamValue = "param_value",
        }
    }
}

backstay::answer! {
    /// What `UpdateConfigurations` answers: nothing but that it was accepted.
    pub struct UpdateConfigurationsResponse {}
}
