// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifySecurityGroupConfiguration`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify security group configuration.
    pub struct ModifySecurityGroupConfiguration {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            security_group_id: String as SecurityGroupId = query "SecurityGroupId",
        }
    }
    Client.modify_security_group_configuration -> ModifySecurityGroupConfigurationResponse;
    "ModifySecurityGroupConfiguration" is Unsafe
        Rpc { method: "POST", action: "ModifySecurityGroupConfiguration" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifySecurityGroupConfiguration";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifySecurityGroupConfiguration::new(
        ///     DbInstanceId("db-instance-id"),
        ///     SecurityGroupId("security-group-id"),
        /// );
    }
}

backstay::answer! {
    pub struct ModifySecurityGroupConfigurationEcsSecurityGroupRelation {
        network_type: String = "NetworkType",
        region_id: String = "RegionId",
        security_group_id: String = "SecurityGroupId",
    }
}

backstay::answer! {
    pub struct ModifySecurityGroupConfigurationItems {
    }
    lists {
        ecs_security_group_relation: [ModifySecurityGroupConfigurationEcsSecurityGroupRelation]
            = "EcsSecurityGroupRelation",
    }
}

backstay::answer! {
    /// What `ModifySecurityGroupConfiguration` answers.
    pub struct ModifySecurityGroupConfigurationResponse {
        db_instance_name: String = "DBInstanceName",
        items: ModifySecurityGroupConfigurationItems = "Items",
        request_id: String = "RequestId",
    }
}
