// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcInstanceIpAddress`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC instance ip address.
    pub struct DescribeRcInstanceIpAddress {
        new {
            ddos_region_id: String = query "DdosRegionId",
        }
        set {
            current_page: i64 = query "CurrentPage",
            page_size: i64 = query "PageSize",
        }
        into {
            ddos_status: String = query "DdosStatus",
            instance_id: String = query "InstanceId",
            instance_ip: String = query "InstanceIp",
            instance_name: String = query "InstanceName",
            instance_type: String = query "InstanceType",
            resource_type: String = query "ResourceType",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_instance_ip_address -> DescribeRcInstanceIpAddressResponse;
    "DescribeRCInstanceIpAddress" is Safe
        Rpc { method: "POST", action: "DescribeRCInstanceIpAddress" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceIpAddress";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcInstanceIpAddress::new("ddos-region-id");
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceIpAddressIpAddressConfig {
        blackhole_threshold: i64 = "BlackholeThreshold",
        defense_bps_threshold: i64 = "DefenseBpsThreshold",
        defense_pps_threshold: i64 = "DefensePpsThreshold",
        elastic_threshold: i64 = "ElasticThreshold",
        instance_ip: String = "InstanceIp",
        ip_status: String = "IpStatus",
        ip_version: String = "IpVersion",
        is_bgppack: bool = "IsBgppack",
        is_full_protection: i64 = "IsFullProtection",
        region_id: String = "RegionId",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceIpAddressRcInstanceList {
        instance_id: String = "InstanceId",
        instance_name: String = "InstanceName",
        instance_status: String = "InstanceStatus",
        instance_type: String = "InstanceType",
    }
    lists {
        ip_address_config: [DescribeRcInstanceIpAddressIpAddressConfig]
            = "IpAddressConfig",
    }
}

backstay::answer! {
    /// What `DescribeRCInstanceIpAddress` answers.
    pub struct DescribeRcInstanceIpAddressResponse {
        request_id: String = "RequestId",
        total: String = "Total",
    }
    lists {
        rc_instance_list: [DescribeRcInstanceIpAddressRcInstanceList] = "RCInstanceList",
    }
}
