// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeAvailableCrossRegion`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Regions that can keep cross-region backups of a source region.
    pub struct DescribeAvailableCrossRegion: Default {
        into {
            /// Region id.
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_available_cross_region -> DescribeAvailableCrossRegionResponse;
    "DescribeAvailableCrossRegion" is Safe
        Rpc { method: "POST", action: "DescribeAvailableCrossRegion" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAvailableCrossRegion";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeAvailableCrossRegion::new();
    }
}

backstay::answer! {
    /// Wrapper of the regions.
    pub struct DescribeAvailableCrossRegionRegions {
    }
    lists {
        /// Ids of regions that can keep cross-region backups.
        region: [String] = "Region",
    }
}

backstay::answer! {
    /// What `DescribeAvailableCrossRegion` answers.
    pub struct DescribeAvailableCrossRegionResponse {
        /// Wrapper of the regions.
        regions: DescribeAvailableCrossRegionRegions = "Regions",
        /// Id of the request.
        request_id: String = "RequestId",
    }
}
