// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyParameterGroup`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify parameter group.
    pub struct ModifyParameterGroup {
        new {
            parameter_group_id: String = query "ParameterGroupId",
        }
        into {
            modify_mode: String = query "ModifyMode",
            parameter_group_desc: String = query "ParameterGroupDesc",
            parameter_group_name: String = query "ParameterGroupName",
            parameters: String = query "Parameters",
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_parameter_group -> ModifyParameterGroupResponse;
    "ModifyParameterGroup" is Unsafe
        Rpc { method: "POST", action: "ModifyParameterGroup" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyParameterGroup";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyParameterGroup::new("parameter-group-id");
    }
}

backstay::answer! {
    /// What `ModifyParameterGroup` answers.
    pub struct ModifyParameterGroupResponse {
        parameter_group_id: String = "ParameterGroupId",
        request_id: String = "RequestId",
    }
}
