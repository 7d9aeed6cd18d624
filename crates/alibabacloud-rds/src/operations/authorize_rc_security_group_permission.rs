// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`AuthorizeRcSecurityGroupPermission`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Authorize RC security group permission.
    pub struct AuthorizeRcSecurityGroupPermission: Default {
        set {
            direction: String = query "Direction",
            security_group_id: String = query "SecurityGroupId",
            security_group_permissions: [AuthorizeRcSecurityGroupPermissionSecurityGroupPermissions]
                = query_json "SecurityGroupPermissions",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.authorize_rc_security_group_permission -> AuthorizeRcSecurityGroupPermissionResponse;
    "AuthorizeRCSecurityGroupPermission" is
        Rpc { method: "POST", action: "AuthorizeRCSecurityGroupPermission" };
    repeat Unsafe;
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/AuthorizeRCSecurityGroupPermission";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = AuthorizeRcSecurityGroupPermission::new();
    }
}

backstay::request! {
    /// The members of
    /// `AuthorizeRcSecurityGroupPermissionSecurityGroupPermissions`.
    pub struct AuthorizeRcSecurityGroupPermissionSecurityGroupPermissions: Default {
        set {
            dest_cidr_ip: String = "DestCidrIp",
            ip_protocol: String = "IpProtocol",
            policy: String = "Policy",
            port_range: String = "PortRange",
            priority: i64 = "Priority",
            source_cidr_ip: String = "SourceCidrIp",
            source_port_range: String = "SourcePortRange",
        }
    }
}

backstay::answer! {
    /// What `AuthorizeRCSecurityGroupPermission` answers.
    pub struct AuthorizeRcSecurityGroupPermissionResponse {
        request_id: String = "RequestId",
    }
}
