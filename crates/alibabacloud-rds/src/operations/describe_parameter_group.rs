// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeParameterGroup`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe parameter group.
    pub struct DescribeParameterGroup {
        new {
            parameter_group_id: String = query "ParameterGroupId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_parameter_group -> DescribeParameterGroupResponse;
    "DescribeParameterGroup" is Safe
        Rpc { method: "POST", action: "DescribeParameterGroup" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeParameterGroup";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeParameterGroup::new("parameter-group-id");
    }
}

backstay::answer! {
    pub struct DescribeParameterGroupParameterDetail {
        param_name: String = "ParamName",
        param_value: String = "ParamValue",
    }
}

backstay::answer! {
    pub struct DescribeParameterGroupParamDetail {
    }
    lists {
        parameter_detail: [DescribeParameterGroupParameterDetail] = "ParameterDetail",
    }
}

backstay::answer! {
    pub struct DescribeParameterGroupParameterGroup {
        create_time: String = "CreateTime",
        engine: String = "Engine",
        engine_version: String = "EngineVersion",
        force_restart: i64 = "ForceRestart",
        param_counts: i64 = "ParamCounts",
        param_detail: DescribeParameterGroupParamDetail = "ParamDetail",
        parameter_group_desc: String = "ParameterGroupDesc",
        parameter_group_id: String = "ParameterGroupId",
        parameter_group_name: String = "ParameterGroupName",
        parameter_group_type: i64 = "ParameterGroupType",
        update_time: String = "UpdateTime",
    }
}

backstay::answer! {
    pub struct DescribeParameterGroupParamGroup {
    }
    lists {
        parameter_group: [DescribeParameterGroupParameterGroup] = "ParameterGroup",
    }
}

backstay::answer! {
    pub struct DescribeParameterGroupRelatedCustinsInfoItem {
        applied_time: String = "AppliedTime",
        db_instance_name: String = "DBInstanceName",
    }
}

backstay::answer! {
    pub struct DescribeParameterGroupRelatedCustinsInfo {
    }
    lists {
        related_custins_info: [DescribeParameterGroupRelatedCustinsInfoItem]
            = "RelatedCustinsInfo",
    }
}

backstay::answer! {
    /// What `DescribeParameterGroup` answers.
    pub struct DescribeParameterGroupResponse {
        param_group: DescribeParameterGroupParamGroup = "ParamGroup",
        related_custins_info: DescribeParameterGroupRelatedCustinsInfo
            = "RelatedCustinsInfo",
        request_id: String = "RequestId",
    }
}
