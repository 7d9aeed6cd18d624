// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcAvailableResource`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC available resource.
    pub struct DescribeRcAvailableResource {
        new {
            destination_resource: String = query "DestinationResource",
        }
        set {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_available_resource -> DescribeRcAvailableResourceResponse;
    "DescribeRCAvailableResource" is
        Rpc { method: "POST", action: "DescribeRCAvailableResource" };
    repeat Safe;
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCAvailableResource";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcAvailableResource::new("destination-resource");
    }
}

backstay::answer! {
    /// The members of `DescribeRcAvailableResourceSupportedResources`.
    pub struct DescribeRcAvailableResourceSupportedResources {
        max: i64 = "Max",
        min: i64 = "Min",
        quota_status: String = "QuotaStatus",
        status: String = "Status",
        status_category: String = "StatusCategory",
        unit: String = "Unit",
        value: String = "Value",
    }
}

backstay::answer! {
    /// The members of `DescribeRcAvailableResourceAvailableResources`.
    pub struct DescribeRcAvailableResourceAvailableResources {
        supported_resources: [DescribeRcAvailableResourceSupportedResources]
            = "SupportedResources",
        r#type: String = "Type",
    }
}

backstay::answer! {
    /// The members of `DescribeRcAvailableResourceAvailableZones`.
    pub struct DescribeRcAvailableResourceAvailableZones {
        available_resources: [DescribeRcAvailableResourceAvailableResources]
            = "AvailableResources",
        region_id: String = "RegionId",
        status: String = "Status",
        status_category: String = "StatusCategory",
        zone_id: String = "ZoneId",
    }
}

backstay::answer! {
    /// What `DescribeRCAvailableResource` answers.
    pub struct DescribeRcAvailableResourceResponse {
        available_zones: [DescribeRcAvailableResourceAvailableZones] = "AvailableZones",
        request_id: String = "RequestId",
    }
}
