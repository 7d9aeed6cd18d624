// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcInstanceTypes`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC instance types.
    pub struct DescribeRcInstanceTypes: Default {
    }
    Client.describe_rc_instance_types -> DescribeRcInstanceTypesResponse;
    "DescribeRCInstanceTypes" is Safe
        Rpc { method: "POST", action: "DescribeRCInstanceTypes" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceTypes";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcInstanceTypes::new();
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceTypesInstanceType {
        cpu_core_count: i64 = "CpuCoreCount",
        disk_quantity: i64 = "DiskQuantity",
        instance_type_family: String = "InstanceTypeFamily",
        instance_type_id: String = "InstanceTypeId",
        jumbo_frame_support: bool = "JumboFrameSupport",
        memory_size: i64 = "MemorySize",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceTypesInstanceTypes {
    }
    lists {
        instance_type: [DescribeRcInstanceTypesInstanceType] = "InstanceType",
    }
}

backstay::answer! {
    /// What `DescribeRCInstanceTypes` answers.
    pub struct DescribeRcInstanceTypesResponse {
        instance_types: DescribeRcInstanceTypesInstanceTypes = "InstanceTypes",
        request_id: String = "RequestId",
    }
}
