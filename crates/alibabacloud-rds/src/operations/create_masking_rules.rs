// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateMaskingRules`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create masking rules.
    pub struct CreateMaskingRules {
        new {
            db_instance_name: String as DbInstanceName = query "DBInstanceName",
            rule_name: String as RuleName = query "RuleName",
        }
        set {
            rule_config: CreateMaskingRulesRuleConfig = query_json "RuleConfig",
        }
        into {
            db_name: String = query "DBName",
            default_algo: String = query "DefaultAlgo",
            masking_algo: String = query "MaskingAlgo",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.create_masking_rules -> CreateMaskingRulesResponse;
    "CreateMaskingRules" is Unsafe Rpc { method: "POST", action: "CreateMaskingRules" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateMaskingRules";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateMaskingRules::new(
        ///     DbInstanceName("db-instance-name"),
        ///     RuleName("rule-name"),
        /// );
    }
}

backstay::request! {
    pub struct CreateMaskingRulesRuleConfig: Default {
        list {
            columns: [String] = "Columns",
            databases: [String] = "Databases",
            tables: [String] = "Tables",
        }
    }
}

backstay::answer! {
    /// What `CreateMaskingRules` answers.
    pub struct CreateMaskingRulesResponse {
        message: String = "Message",
        request_id: String = "RequestId",
        success: String = "Success",
    }
    lists {
        data: {String} = "Data",
    }
}
