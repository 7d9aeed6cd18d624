// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteParameterGroup`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete parameter group.
    pub struct DeleteParameterGroup {
        new {
            parameter_group_id: String = query "ParameterGroupId",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.delete_parameter_group -> DeleteParameterGroupResponse;
    "DeleteParameterGroup" is Unsafe
        Rpc { method: "POST", action: "DeleteParameterGroup" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteParameterGroup";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteParameterGroup::new("parameter-group-id");
    }
}

backstay::answer! {
    /// What `DeleteParameterGroup` answers.
    pub struct DeleteParameterGroupResponse {
        parameter_group_id: String = "ParameterGroupId",
        request_id: String = "RequestId",
    }
}
