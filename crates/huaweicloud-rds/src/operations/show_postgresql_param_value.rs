// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowPostgresqlParamValue`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Show postgresql param value.
    pub struct ShowPostgresqlParamValue {
        new {
            instance_id: String as InstanceId = path "instance_id",
            name: String as Name = path "name",
        }
    }
    Client.show_postgresql_param_value -> ShowPostgresqlParamValueResponse;
    "ShowPostgresqlParamValue" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/parameter/{name}" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/extension_management_rds_for_postgresql/obtaining_the_value_of_a_specified_parameter_for_an_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ShowPostgresqlParamValue::new(
        ///     InstanceId("instance-id"),
        ///     Name("name"),
        /// );
    }
}

backstay::enumeration! {
    pub enum ShowPostgresqlParamValueType {
        String = "string",
        Integer = "integer",
        Boolean = "boolean",
        List = "list",
        Float = "float",
    }
}

backstay::answer! {
    /// What `ShowPostgresqlParamValue` answers.
    pub struct ShowPostgresqlParamValueResponse {
        description: String = "description",
        name: String = "name",
        restart_required: bool = "restart_required",
        r#type: ShowPostgresqlParamValueType = "type",
        value: String = "value",
        value_range: String = "value_range",
    }
}
