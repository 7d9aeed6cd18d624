// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`AuthorizeRcSecurityGroupPermission`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Authorize RC security group permission.
    pub struct AuthorizeRcSecurityGroupPermission: Default {
        into {
            direction: String = query "Direction",
            security_group_id: String = query "SecurityGroupId",
            region_id: String = query_or_region "RegionId",
        }
        list {
            security_group_permissions: [AuthorizeRcSecurityGroupPermissionSecurityGroupPermissions]
                = query_json "SecurityGroupPermissions",
        }
    }
    Client.authorize_rc_security_group_permission -> AuthorizeRcSecurityGroupPermissionResponse;
    "AuthorizeRCSecurityGroupPermission" is Unsafe
        Rpc { method: "POST", action: "AuthorizeRCSecurityGroupPermission" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/AuthorizeRCSecurityGroupPermission";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = AuthorizeRcSecurityGroupPermission::new();
    }
}

backstay::request! {
    pub struct AuthorizeRcSecurityGroupPermissionSecurityGroupPermissions: Default {
        set {
            priority: i64 = "Priority",
        }
        into {
            dest_cidr_ip: String = "DestCidrIp",
            ip_protocol: String = "IpProtocol",
            policy: String = "Policy",
            port_range: String = "PortRange",
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
