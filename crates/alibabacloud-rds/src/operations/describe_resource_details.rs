// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeResourceDetails`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe resource details.
    pub struct DescribeResourceDetails {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_resource_details -> DescribeResourceDetailsResponse;
    "DescribeResourceDetails" is Safe
        Rpc { method: "POST", action: "DescribeResourceDetails" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeResourceDetails";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeResourceDetails::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeResourceDetailsRdsEcsSecurityGroupRel {
        security_group_name: String = "SecurityGroupName",
    }
}

backstay::answer! {
    /// What `DescribeResourceDetails` answers.
    pub struct DescribeResourceDetailsResponse {
        backup_data_size: i64 = "BackupDataSize",
        backup_log_size: i64 = "BackupLogSize",
        backup_size: i64 = "BackupSize",
        db_instance_storage: i64 = "DbInstanceStorage",
        db_proxy_instance_name: String = "DbProxyInstanceName",
        disk_used: i64 = "DiskUsed",
        instance_storage_type: String = "InstanceStorageType",
        region: String = "Region",
        request_id: String = "RequestId",
        resource_group_id: String = "ResourceGroupId",
        security_ip_list: String = "SecurityIPList",
        v_switch_id: String = "VSwitchId",
        vpc_id: String = "VpcId",
    }
    lists {
        rds_ecs_security_group_rel: [DescribeResourceDetailsRdsEcsSecurityGroupRel]
            = "RdsEcsSecurityGroupRel",
    }
}
