// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeSecurityGroupConfiguration`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe security group configuration.
    pub struct DescribeSecurityGroupConfiguration {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
    }
    Client.describe_security_group_configuration -> DescribeSecurityGroupConfigurationResponse;
    "DescribeSecurityGroupConfiguration" is Safe
        Rpc { method: "POST", action: "DescribeSecurityGroupConfiguration" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSecurityGroupConfiguration";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeSecurityGroupConfiguration::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeSecurityGroupConfigurationEcsSecurityGroupRelation {
        network_type: String = "NetworkType",
        region_id: String = "RegionId",
        security_group_id: String = "SecurityGroupId",
        security_group_name: String = "SecurityGroupName",
    }
}

backstay::answer! {
    pub struct DescribeSecurityGroupConfigurationItems {
    }
    lists {
        ecs_security_group_relation: [DescribeSecurityGroupConfigurationEcsSecurityGroupRelation]
            = "EcsSecurityGroupRelation",
    }
}

backstay::answer! {
    /// What `DescribeSecurityGroupConfiguration` answers.
    pub struct DescribeSecurityGroupConfigurationResponse {
        db_instance_name: String = "DBInstanceName",
        items: DescribeSecurityGroupConfigurationItems = "Items",
        request_id: String = "RequestId",
    }
}
