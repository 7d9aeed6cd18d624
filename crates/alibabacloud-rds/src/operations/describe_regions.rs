// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRegions`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List regions and zones.
    pub struct DescribeRegions: Default {
        set {
            /// Language of LocalName.
            /// Left out: `en-US`.
            accept_language: DescribeRegionsAcceptLanguage = query "AcceptLanguage",
        }
    }
    Client.describe_regions -> DescribeRegionsResponse;
    "DescribeRegions" is Safe Rpc { method: "POST", action: "DescribeRegions" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRegions";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRegions::new();
    }
}

backstay::enumeration! {
    pub enum DescribeRegionsAcceptLanguage {
        /// Chinese.
        ZhCn = "zh-CN",
        /// English.
        EnUs = "en-US",
    }
}

backstay::answer! {
    pub struct DescribeRegionsRdsRegion {
        /// Region name in the asked language.
        local_name: String = "LocalName",
        /// Endpoint of the region.
        region_endpoint: String = "RegionEndpoint",
        /// Region id.
        region_id: String = "RegionId",
        /// Zone id.
        zone_id: String = "ZoneId",
        /// Zone name.
        zone_name: String = "ZoneName",
    }
}

backstay::answer! {
    /// Wrapper of the regions.
    pub struct DescribeRegionsRegions {
    }
    lists {
        /// Regions and zones, one row per zone.
        rds_region: [DescribeRegionsRdsRegion] = "RDSRegion",
    }
}

backstay::answer! {
    /// What `DescribeRegions` answers.
    pub struct DescribeRegionsResponse {
        /// Wrapper of the regions.
        regions: DescribeRegionsRegions = "Regions",
        /// Id of the request.
        request_id: String = "RequestId",
    }
}
