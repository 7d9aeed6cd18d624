// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeVSwitchList`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe v switch list.
    pub struct DescribeVSwitchList: Default {
    }
    Client.describe_v_switch_list -> DescribeVSwitchListResponse;
    "DescribeVSwitchList" is Safe Rpc { method: "POST", action: "DescribeVSwitchList" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeVSwitchList";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeVSwitchList::new();
    }
}

backstay::answer! {
    pub struct DescribeVSwitchListVSwitches {
        available_ip_address_count: String = "AvailableIpAddressCount",
        cidr_block: String = "CidrBlock",
        description: String = "Description",
        gmt_create: String = "GmtCreate",
        is_default: String = "IsDefault",
        iz_no: String = "IzNo",
        share_type: String = "ShareType",
        status: String = "Status",
        v_switch_id: String = "VSwitchId",
        v_switch_name: String = "VSwitchName",
    }
}

backstay::answer! {
    /// What `DescribeVSwitchList` answers.
    pub struct DescribeVSwitchListResponse {
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        request_id: String = "RequestId",
        total_count: i64 = "TotalCount",
    }
    lists {
        v_switches: [DescribeVSwitchListVSwitches] = "VSwitches",
    }
}
