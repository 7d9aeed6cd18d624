// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateDbInstanceSecurityGroupRule`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create DB instance security group rule.
    pub struct CreateDbInstanceSecurityGroupRule {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            port_range: String as PortRange = query "PortRange",
        }
        into {
            description: String = query "Description",
            ip_protocol: String = query "IpProtocol",
            source_cidr_ip: String = query "SourceCidrIp",
        }
    }
    Client.create_db_instance_security_group_rule -> CreateDbInstanceSecurityGroupRuleResponse;
    "CreateDBInstanceSecurityGroupRule" is Unsafe
        Rpc { method: "POST", action: "CreateDBInstanceSecurityGroupRule" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstanceSecurityGroupRule";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateDbInstanceSecurityGroupRule::new(
        ///     DbInstanceId("db-instance-id"),
        ///     PortRange("port-range"),
        /// );
    }
}

backstay::answer! {
    /// What `CreateDBInstanceSecurityGroupRule` answers.
    pub struct CreateDbInstanceSecurityGroupRuleResponse {
        code: String = "Code",
        message: String = "Message",
        request_id: String = "RequestId",
    }
}
