// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcSecurityGroupList`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC security group list.
    pub struct DescribeRcSecurityGroupList: Default {
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_security_group_list -> DescribeRcSecurityGroupListResponse;
    "DescribeRCSecurityGroupList" is Safe
        Rpc { method: "POST", action: "DescribeRCSecurityGroupList" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCSecurityGroupList";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcSecurityGroupList::new();
    }
}

backstay::answer! {
    pub struct DescribeRcSecurityGroupListRcSecurityGroups {
        available_instance_amount: i64 = "AvailableInstanceAmount",
        creation_time: String = "CreationTime",
        description: String = "Description",
        instance_count: i64 = "InstanceCount",
        security_group_id: String = "SecurityGroupId",
        security_group_type: String = "SecurityGroupType",
        vpc_id: String = "VpcId",
    }
}

backstay::answer! {
    /// What `DescribeRCSecurityGroupList` answers.
    pub struct DescribeRcSecurityGroupListResponse {
        request_id: String = "RequestId",
    }
    lists {
        rc_security_groups: [DescribeRcSecurityGroupListRcSecurityGroups]
            = "RCSecurityGroups",
    }
}
