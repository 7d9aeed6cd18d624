// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeMaskingRules`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe masking rules.
    pub struct DescribeMaskingRules {
        new {
            db_instance_name: String = query "DBInstanceName",
        }
        into {
            db_name: String = query "DBName",
            rule_name: String = query "RuleName",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_masking_rules -> DescribeMaskingRulesResponse;
    "DescribeMaskingRules" is Safe
        Rpc { method: "POST", action: "DescribeMaskingRules" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeMaskingRules";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeMaskingRules::new("db-instance-name");
    }
}

backstay::answer! {
    pub struct DescribeMaskingRulesRuleConfig {
    }
    lists {
        columns: [String] = "Columns",
        databases: [String] = "Databases",
        tables: [String] = "Tables",
    }
}

backstay::answer! {
    pub struct DescribeMaskingRulesRules {
        default_algo: String = "DefaultAlgo",
        enabled: String = "Enabled",
        masking_algo: String = "MaskingAlgo",
        rule_config: DescribeMaskingRulesRuleConfig = "RuleConfig",
        rule_name: String = "RuleName",
    }
}

backstay::answer! {
    pub struct DescribeMaskingRulesData {
    }
    lists {
        rules: [DescribeMaskingRulesRules] = "Rules",
    }
}

backstay::answer! {
    /// What `DescribeMaskingRules` answers.
    pub struct DescribeMaskingRulesResponse {
        data: DescribeMaskingRulesData = "Data",
        request_id: String = "RequestId",
    }
}
