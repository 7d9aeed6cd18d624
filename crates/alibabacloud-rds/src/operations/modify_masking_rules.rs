// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyMaskingRules`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify masking rules.
    pub struct ModifyMaskingRules {
        new {
            db_instance_name: String as DbInstanceName = query "DBInstanceName",
            rule_name: String as RuleName = query "RuleName",
        }
        set {
            rule_config: ModifyMaskingRulesRuleConfig = query_json "RuleConfig",
        }
        into {
            db_name: String = query "DBName",
            default_algo: String = query "DefaultAlgo",
            enabled: String = query "Enabled",
            masking_algo: String = query "MaskingAlgo",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_masking_rules -> ModifyMaskingRulesResponse;
    "ModifyMaskingRules" is Unsafe Rpc { method: "POST", action: "ModifyMaskingRules" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyMaskingRules";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyMaskingRules::new(
        ///     DbInstanceName("db-instance-name"),
        ///     RuleName("rule-name"),
        /// );
    }
}

backstay::request! {
    pub struct ModifyMaskingRulesRuleConfig: Default {
        list {
            columns: [String] = "Columns",
            databases: [String] = "Databases",
            tables: [String] = "Tables",
        }
    }
}

backstay::answer! {
    /// What `ModifyMaskingRules` answers.
    pub struct ModifyMaskingRulesResponse {
        message: String = "Message",
        request_id: String = "RequestId",
        success: String = "Success",
    }
    lists {
        data: {String} = "Data",
    }
}
