// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeVpcs`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe vpcs.
    ///
    /// The list comes in pages:
    /// [`client.describe_vpcs(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeVpcs: Default {
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            product: String = query "Product",
            resource_group_id: String = query "ResourceGroupId",
            vpc_id: String = query "VpcId",
            zone_id: String = query "ZoneId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_vpcs -> DescribeVpcsResponse;
    "DescribeVpcs" is Safe Rpc { method: "POST", action: "DescribeVpcs" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeVpcs";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeVpcs::new();
    }
}

backstay::pages! {
    DescribeVpcsResponse of DescribeVpcsVpcs by Page "PageNumber" from 1;
    limit "PageSize" {};
    items "/Vpcs";
    total "/TotalCount";
}

backstay::answer! {
    pub struct DescribeVpcsVSwitchs {
        cidr_block: String = "CidrBlock",
        gmt_create: String = "GmtCreate",
        gmt_modified: String = "GmtModified",
        is_default: bool = "IsDefault",
        iz_no: String = "IzNo",
        status: String = "Status",
        v_switch_id: String = "VSwitchId",
        v_switch_name: String = "VSwitchName",
    }
}

backstay::answer! {
    pub struct DescribeVpcsVpcs {
        ali_uid: String = "AliUid",
        bid: String = "Bid",
        cidr_block: String = "CidrBlock",
        gmt_create: String = "GmtCreate",
        gmt_modified: String = "GmtModified",
        is_default: bool = "IsDefault",
        region_no: String = "RegionNo",
        status: String = "Status",
        vpc_id: String = "VpcId",
        vpc_name: String = "VpcName",
    }
    lists {
        v_switchs: [DescribeVpcsVSwitchs] = "VSwitchs",
    }
}

backstay::answer! {
    /// What `DescribeVpcs` answers.
    pub struct DescribeVpcsResponse {
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        request_id: String = "RequestId",
        total_count: i64 = "TotalCount",
    }
    lists {
        vpcs: [DescribeVpcsVpcs] = "Vpcs",
    }
}
