// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeVSwitches`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe v switches.
    ///
    /// The list comes in pages:
    /// [`client.describe_v_switches(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeVSwitches: Default {
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            dedicated_host_group_id: String = query "DedicatedHostGroupId",
            resource_group_id: String = query "ResourceGroupId",
            vpc_id: String = query "VpcId",
            zone_id: String = query "ZoneId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_v_switches -> DescribeVSwitchesResponse;
    "DescribeVSwitches" is Safe Rpc { method: "POST", action: "DescribeVSwitches" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeVSwitches";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeVSwitches::new();
    }
}

backstay::pages! {
    DescribeVSwitchesResponse of DescribeVSwitchesVSwitchs by Page "PageNumber" from 1;
    limit "PageSize" {};
    items "/VSwitchs";
    total "/TotalCount";
}

backstay::answer! {
    pub struct DescribeVSwitchesVSwitchs {
        available_ip_address_count: String = "AvailableIpAddressCount",
        cidr_block: String = "CidrBlock",
        description: String = "Description",
        is_default: bool = "IsDefault",
        iz_no: String = "IzNo",
        status: String = "Status",
        v_switch_id: String = "VSwitchId",
        v_switch_name: String = "VSwitchName",
    }
}

backstay::answer! {
    /// What `DescribeVSwitches` answers.
    pub struct DescribeVSwitchesResponse {
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        request_id: String = "RequestId",
        total_count: i64 = "TotalCount",
    }
    lists {
        v_switchs: [DescribeVSwitchesVSwitchs] = "VSwitchs",
    }
}
