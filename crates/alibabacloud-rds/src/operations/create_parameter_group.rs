// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateParameterGroup`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create parameter group.
    pub struct CreateParameterGroup {
        new {
            engine: String as EngineArgument = query "Engine",
            engine_version: String as EngineVersion = query "EngineVersion",
            parameter_group_name: String as ParameterGroupName
                = query "ParameterGroupName",
            parameters: String as Parameters = query "Parameters",
        }
        into {
            parameter_group_desc: String = query "ParameterGroupDesc",
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.create_parameter_group -> CreateParameterGroupResponse;
    "CreateParameterGroup" is Unsafe
        Rpc { method: "POST", action: "CreateParameterGroup" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateParameterGroup";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateParameterGroup::new(
        ///     EngineArgument("engine"),
        ///     EngineVersion("engine-version"),
        ///     ParameterGroupName("parameter-group-name"),
        ///     Parameters("parameters"),
        /// );
    }
}

backstay::answer! {
    /// What `CreateParameterGroup` answers.
    pub struct CreateParameterGroupResponse {
        parameter_group_id: String = "ParameterGroupId",
        request_id: String = "RequestId",
    }
}
