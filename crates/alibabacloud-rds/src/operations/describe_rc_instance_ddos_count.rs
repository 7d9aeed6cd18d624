// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcInstanceDdosCount`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC instance ddos count.
    pub struct DescribeRcInstanceDdosCount: Default {
        into {
            ddos_region_id: String = query "DdosRegionId",
            instance_type: String = query "InstanceType",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_instance_ddos_count -> DescribeRcInstanceDdosCountResponse;
    "DescribeRCInstanceDdosCount" is Safe
        Rpc { method: "POST", action: "DescribeRCInstanceDdosCount" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceDdosCount";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcInstanceDdosCount::new();
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceDdosCountDdosCount {
        blackhole_count: String = "BlackholeCount",
        defense_count: String = "DefenseCount",
        instacen_count: String = "InstacenCount",
    }
}

backstay::answer! {
    /// What `DescribeRCInstanceDdosCount` answers.
    pub struct DescribeRcInstanceDdosCountResponse {
        ddos_count: DescribeRcInstanceDdosCountDdosCount = "DdosCount",
        request_id: String = "RequestId",
    }
}
