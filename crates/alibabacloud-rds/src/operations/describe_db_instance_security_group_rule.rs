// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceSecurityGroupRule`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instance security group rule.
    pub struct DescribeDbInstanceSecurityGroupRule {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
    }
    Client.describe_db_instance_security_group_rule -> DescribeDbInstanceSecurityGroupRuleResponse;
    "DescribeDBInstanceSecurityGroupRule" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceSecurityGroupRule" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceSecurityGroupRule";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceSecurityGroupRule::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceSecurityGroupRule` answers.
    pub struct DescribeDbInstanceSecurityGroupRuleResponse {
        code: String = "Code",
        data: String = "Data",
        message: String = "Message",
        request_id: String = "RequestId",
    }
}
