// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRegionInfos`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe region infos.
    pub struct DescribeRegionInfos: Default {
        into {
            client_token: String = query "ClientToken",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_region_infos -> DescribeRegionInfosResponse;
    "DescribeRegionInfos" is Safe Rpc { method: "POST", action: "DescribeRegionInfos" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRegionInfos";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRegionInfos::new();
    }
}

backstay::answer! {
    pub struct DescribeRegionInfosRdsRegion {
        region_id: String = "RegionId",
    }
}

backstay::answer! {
    pub struct DescribeRegionInfosRegions {
    }
    lists {
        rds_region: [DescribeRegionInfosRdsRegion] = "RDSRegion",
    }
}

backstay::answer! {
    /// What `DescribeRegionInfos` answers.
    pub struct DescribeRegionInfosResponse {
        regions: DescribeRegionInfosRegions = "Regions",
        request_id: String = "RequestId",
    }
}
