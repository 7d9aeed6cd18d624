// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcInstanceTypeFamilies`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC instance type families.
    pub struct DescribeRcInstanceTypeFamilies: Default {
    }
    Client.describe_rc_instance_type_families -> DescribeRcInstanceTypeFamiliesResponse;
    "DescribeRCInstanceTypeFamilies" is Safe
        Rpc { method: "GET", action: "DescribeRCInstanceTypeFamilies" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceTypeFamilies";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcInstanceTypeFamilies::new();
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceTypeFamiliesInstanceTypeFamily {
        instance_type_family_desc: String = "InstanceTypeFamilyDesc",
        instance_type_family_id: String = "InstanceTypeFamilyId",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceTypeFamiliesInstanceTypeFamilies {
    }
    lists {
        instance_type_family: [DescribeRcInstanceTypeFamiliesInstanceTypeFamily]
            = "InstanceTypeFamily",
    }
}

backstay::answer! {
    /// What `DescribeRCInstanceTypeFamilies` answers.
    pub struct DescribeRcInstanceTypeFamiliesResponse {
        instance_type_families: DescribeRcInstanceTypeFamiliesInstanceTypeFamilies
            = "InstanceTypeFamilies",
        request_id: String = "RequestId",
    }
}
