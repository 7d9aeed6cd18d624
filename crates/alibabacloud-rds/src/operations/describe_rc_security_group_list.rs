// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcSecurityGroupList`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC security group list.
    pub struct DescribeRcSecurityGroupList: Default {
        set {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_security_group_list -> DescribeRcSecurityGroupListResponse;
    "DescribeRCSecurityGroupList" is
        Rpc { method: "POST", action: "DescribeRCSecurityGroupList" };
    repeat Safe;
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCSecurityGroupList";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcSecurityGroupList::new();
    }
}

backstay::answer! {
    /// The members of `DescribeRcSecurityGroupListRcSecurityGroups`.
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
        rc_security_groups: [DescribeRcSecurityGroupListRcSecurityGroups]
            = "RCSecurityGroups",
        request_id: String = "RequestId",
    }
}
