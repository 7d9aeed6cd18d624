// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeParameterGroups`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe parameter groups.
    pub struct DescribeParameterGroups: Default {
        set {
            enable_detail: bool = query "EnableDetail",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_parameter_groups -> DescribeParameterGroupsResponse;
    "DescribeParameterGroups" is Safe
        Rpc { method: "POST", action: "DescribeParameterGroups" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeParameterGroups";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeParameterGroups::new();
    }
}

backstay::answer! {
    pub struct DescribeParameterGroupsParameterGroup {
        create_time: String = "CreateTime",
        engine: String = "Engine",
        engine_version: String = "EngineVersion",
        force_restart: i64 = "ForceRestart",
        param_counts: i64 = "ParamCounts",
        parameter_group_desc: String = "ParameterGroupDesc",
        parameter_group_id: String = "ParameterGroupId",
        parameter_group_name: String = "ParameterGroupName",
        parameter_group_type: i64 = "ParameterGroupType",
        update_time: String = "UpdateTime",
    }
}

backstay::answer! {
    pub struct DescribeParameterGroupsParameterGroups {
    }
    lists {
        parameter_group: [DescribeParameterGroupsParameterGroup] = "ParameterGroup",
    }
}

backstay::answer! {
    /// What `DescribeParameterGroups` answers.
    pub struct DescribeParameterGroupsResponse {
        parameter_groups: DescribeParameterGroupsParameterGroups = "ParameterGroups",
        request_id: String = "RequestId",
        signal_for_optimize_params: bool = "SignalForOptimizeParams",
    }
}
