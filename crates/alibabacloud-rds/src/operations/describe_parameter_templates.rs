// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeParameterTemplates`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe parameter templates.
    pub struct DescribeParameterTemplates {
        new {
            engine: String as EngineArgument = query "Engine",
            engine_version: String as EngineVersion = query "EngineVersion",
        }
        into {
            category: String = query "Category",
            client_token: String = query "ClientToken",
            db_instance_id: String = query "DBInstanceId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_parameter_templates -> DescribeParameterTemplatesResponse;
    "DescribeParameterTemplates" is Safe
        Rpc { method: "POST", action: "DescribeParameterTemplates" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeParameterTemplates";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeParameterTemplates::new(
        ///     EngineArgument("engine"),
        ///     EngineVersion("engine-version"),
        /// );
    }
}

backstay::answer! {
    pub struct DescribeParameterTemplatesTemplateRecord {
        checking_code: String = "CheckingCode",
        force_modify: String = "ForceModify",
        force_restart: String = "ForceRestart",
        parameter_description: String = "ParameterDescription",
        parameter_name: String = "ParameterName",
        parameter_value: String = "ParameterValue",
    }
}

backstay::answer! {
    pub struct DescribeParameterTemplatesParameters {
    }
    lists {
        template_record: [DescribeParameterTemplatesTemplateRecord] = "TemplateRecord",
    }
}

backstay::answer! {
    /// What `DescribeParameterTemplates` answers.
    pub struct DescribeParameterTemplatesResponse {
        engine: String = "Engine",
        engine_version: String = "EngineVersion",
        parameter_count: String = "ParameterCount",
        parameters: DescribeParameterTemplatesParameters = "Parameters",
        request_id: String = "RequestId",
    }
}
