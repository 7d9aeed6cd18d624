// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteMaskingRules`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete masking rules.
    pub struct DeleteMaskingRules {
        new {
            db_instance_name: String as DbInstanceName = query "DBInstanceName",
            rule_name: String as RuleName = query "RuleName",
        }
        into {
            db_name: String = query "DBName",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.delete_masking_rules -> DeleteMaskingRulesResponse;
    "DeleteMaskingRules" is Unsafe Rpc { method: "POST", action: "DeleteMaskingRules" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteMaskingRules";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteMaskingRules::new(
        ///     DbInstanceName("db-instance-name"),
        ///     RuleName("rule-name"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteMaskingRules` answers.
    pub struct DeleteMaskingRulesResponse {
        message: String = "Message",
        request_id: String = "RequestId",
        success: String = "Success",
    }
    lists {
        data: {String} = "Data",
    }
}
