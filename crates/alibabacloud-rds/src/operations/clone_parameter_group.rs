// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CloneParameterGroup`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Clone parameter group.
    pub struct CloneParameterGroup {
        new {
            parameter_group_id: String as ParameterGroupId = query "ParameterGroupId",
            parameter_group_name: String as ParameterGroupName
                = query "ParameterGroupName",
            target_region_id: String as TargetRegionId = query "TargetRegionId",
        }
        into {
            parameter_group_desc: String = query "ParameterGroupDesc",
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.clone_parameter_group -> CloneParameterGroupResponse;
    "CloneParameterGroup" is Unsafe
        Rpc { method: "POST", action: "CloneParameterGroup" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CloneParameterGroup";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CloneParameterGroup::new(
        ///     ParameterGroupId("parameter-group-id"),
        ///     ParameterGroupName("parameter-group-name"),
        ///     TargetRegionId("target-region-id"),
        /// );
    }
}

backstay::answer! {
    /// What `CloneParameterGroup` answers.
    pub struct CloneParameterGroupResponse {
        request_id: String = "RequestId",
    }
}
