// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcSecurityGroupPermission`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC security group permission.
    pub struct DescribeRcSecurityGroupPermission {
        new {
            security_group_id: String = query "SecurityGroupId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_security_group_permission -> DescribeRcSecurityGroupPermissionResponse;
    "DescribeRCSecurityGroupPermission" is Safe
        Rpc { method: "POST", action: "DescribeRCSecurityGroupPermission" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCSecurityGroupPermission";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcSecurityGroupPermission::new("security-group-id");
    }
}

backstay::answer! {
    pub struct DescribeRcSecurityGroupPermissionSecurityGroupPermissions {
        create_time: String = "CreateTime",
        dest_cidr_ip: String = "DestCidrIp",
        direction: String = "Direction",
        ip_protocol: String = "IpProtocol",
        policy: String = "Policy",
        port_range: String = "PortRange",
        priority: String = "Priority",
        security_group_rule_id: String = "SecurityGroupRuleId",
        source_cidr_ip: String = "SourceCidrIp",
        source_port_range: String = "SourcePortRange",
    }
}

backstay::answer! {
    /// What `DescribeRCSecurityGroupPermission` answers.
    pub struct DescribeRcSecurityGroupPermissionResponse {
        inner_access_policy: String = "InnerAccessPolicy",
        region_id: String = "RegionId",
        request_id: String = "RequestId",
        security_group_id: String = "SecurityGroupId",
        vpc_id: String = "VpcId",
    }
    lists {
        security_group_permissions: [DescribeRcSecurityGroupPermissionSecurityGroupPermissions]
            = "SecurityGroupPermissions",
    }
}
