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
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_available_resource -> DescribeRcAvailableResourceResponse;
    "DescribeRCAvailableResource" is Safe
        Rpc { method: "POST", action: "DescribeRCAvailableResource" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCAvailableResource";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcAvailableResource::new("destination-resource");
    }
}

backstay::answer! {
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
    pub struct DescribeRcAvailableResourceAvailableResources {
        r#type: String = "Type",
    }
    lists {
        supported_resources: [DescribeRcAvailableResourceSupportedResources]
            = "SupportedResources",
    }
}

backstay::answer! {
    pub struct DescribeRcAvailableResourceAvailableZones {
        region_id: String = "RegionId",
        status: String = "Status",
        status_category: String = "StatusCategory",
        zone_id: String = "ZoneId",
    }
    lists {
        available_resources: [DescribeRcAvailableResourceAvailableResources]
            = "AvailableResources",
    }
}

backstay::answer! {
    /// What `DescribeRCAvailableResource` answers.
    pub struct DescribeRcAvailableResourceResponse {
        request_id: String = "RequestId",
    }
    lists {
        available_zones: [DescribeRcAvailableResourceAvailableZones] = "AvailableZones",
    }
}
