// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteDbInstanceSecurityGroupRule`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete DB instance security group rule.
    pub struct DeleteDbInstanceSecurityGroupRule {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            security_group_rule_ids: String as SecurityGroupRuleIds
                = query "SecurityGroupRuleIds",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.delete_db_instance_security_group_rule -> DeleteDbInstanceSecurityGroupRuleResponse;
    "DeleteDBInstanceSecurityGroupRule" is Token("ClientToken")
        Rpc { method: "POST", action: "DeleteDBInstanceSecurityGroupRule" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBInstanceSecurityGroupRule";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteDbInstanceSecurityGroupRule::new(
        ///     DbInstanceId("db-instance-id"),
        ///     SecurityGroupRuleIds("security-group-rule-ids"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteDBInstanceSecurityGroupRule` answers.
    pub struct DeleteDbInstanceSecurityGroupRuleResponse {
        code: String = "Code",
        message: String = "Message",
        request_id: String = "RequestId",
    }
}
