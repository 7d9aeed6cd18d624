// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeParameters`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe parameters.
    pub struct DescribeParameters {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
        }
    }
    Client.describe_parameters -> DescribeParametersResponse;
    "DescribeParameters" is Safe Rpc { method: "POST", action: "DescribeParameters" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeParameters";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeParameters::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeParametersDbInstanceParameter {
        parameter_description: String = "ParameterDescription",
        parameter_name: String = "ParameterName",
        parameter_value: String = "ParameterValue",
    }
}

backstay::answer! {
    pub struct DescribeParametersConfigParameters {
    }
    lists {
        db_instance_parameter: [DescribeParametersDbInstanceParameter]
            = "DBInstanceParameter",
    }
}

backstay::answer! {
    pub struct DescribeParametersParamGroupInfo {
        param_group_id: String = "ParamGroupId",
        parameter_group_desc: String = "ParameterGroupDesc",
        parameter_group_name: String = "ParameterGroupName",
        parameter_group_type: String = "ParameterGroupType",
    }
}

backstay::answer! {
    pub struct DescribeParametersDbInstanceParameterItem {
        parameter_default_value: String = "ParameterDefaultValue",
        parameter_description: String = "ParameterDescription",
        parameter_name: String = "ParameterName",
        parameter_value: String = "ParameterValue",
        parameter_value_range: String = "ParameterValueRange",
    }
}

backstay::answer! {
    pub struct DescribeParametersRunningParameters {
    }
    lists {
        db_instance_parameter: [DescribeParametersDbInstanceParameterItem]
            = "DBInstanceParameter",
    }
}

backstay::answer! {
    /// What `DescribeParameters` answers.
    pub struct DescribeParametersResponse {
        config_parameters: DescribeParametersConfigParameters = "ConfigParameters",
        engine: String = "Engine",
        engine_version: String = "EngineVersion",
        param_group_info: DescribeParametersParamGroupInfo = "ParamGroupInfo",
        request_id: String = "RequestId",
        running_parameters: DescribeParametersRunningParameters = "RunningParameters",
    }
}
