// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceSecurityGroupRule`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB instance security group rule.
    pub struct ModifyDbInstanceSecurityGroupRule {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            description: String as Description = query "Description",
            ip_protocol: String as IpProtocol = query "IpProtocol",
            port_range: String as PortRange = query "PortRange",
            security_group_rule_id: String as SecurityGroupRuleId
                = query "SecurityGroupRuleId",
            source_cidr_ip: String as SourceCidrIp = query "SourceCidrIp",
        }
    }
    Client.modify_db_instance_security_group_rule -> ModifyDbInstanceSecurityGroupRuleResponse;
    "ModifyDBInstanceSecurityGroupRule" is Unsafe
        Rpc { method: "POST", action: "ModifyDBInstanceSecurityGroupRule" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceSecurityGroupRule";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceSecurityGroupRule::new(
        ///     DbInstanceId("db-instance-id"),
        ///     Description("description"),
        ///     IpProtocol("ip-protocol"),
        ///     PortRange("port-range"),
        ///     SecurityGroupRuleId("security-group-rule-id"),
        ///     SourceCidrIp("source-cidr-ip"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceSecurityGroupRule` answers.
    pub struct ModifyDbInstanceSecurityGroupRuleResponse {
        code: String = "Code",
        message: String = "Message",
        request_id: String = "RequestId",
    }
}
