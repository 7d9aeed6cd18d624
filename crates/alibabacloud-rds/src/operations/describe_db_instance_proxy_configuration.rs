// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceProxyConfiguration`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instance proxy configuration.
    pub struct DescribeDbInstanceProxyConfiguration {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
    }
    Client.describe_db_instance_proxy_configuration -> DescribeDbInstanceProxyConfigurationResponse;
    "DescribeDBInstanceProxyConfiguration" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceProxyConfiguration" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceProxyConfiguration";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceProxyConfiguration::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceProxyConfiguration` answers.
    pub struct DescribeDbInstanceProxyConfigurationResponse {
        attacks_protection_configuration: String = "AttacksProtectionConfiguration",
        persistent_connections_configuration: String
            = "PersistentConnectionsConfiguration",
        request_id: String = "RequestId",
        transparent_switch_configuration: String = "TransparentSwitchConfiguration",
    }
}
