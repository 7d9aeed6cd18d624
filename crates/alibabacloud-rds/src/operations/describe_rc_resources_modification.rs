// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcResourcesModification`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe RC resources modification.
    pub struct DescribeRcResourcesModification {
        new {
            destination_resource: String as DestinationResource
                = query "DestinationResource",
            instance_id: String as InstanceId = query "InstanceId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_resources_modification -> DescribeRcResourcesModificationResponse;
    "DescribeRCResourcesModification" is Safe
        Rpc { method: "POST", action: "DescribeRCResourcesModification" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCResourcesModification";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeRcResourcesModification::new(
        ///     DestinationResource("destination-resource"),
        ///     InstanceId("instance-id"),
        /// );
    }
}

backstay::answer! {
    pub struct DescribeRcResourcesModificationSupportedResources {
        status: String = "Status",
        status_category: String = "StatusCategory",
        value: String = "Value",
    }
}

backstay::answer! {
    pub struct DescribeRcResourcesModificationAvailableResources {
        r#type: String = "Type",
    }
    lists {
        supported_resources: [DescribeRcResourcesModificationSupportedResources]
            = "SupportedResources",
    }
}

backstay::answer! {
    pub struct DescribeRcResourcesModificationAvailableZones {
        region_id: String = "RegionId",
        status: String = "Status",
        status_category: String = "StatusCategory",
        zone_id: String = "ZoneId",
    }
    lists {
        available_resources: [DescribeRcResourcesModificationAvailableResources]
            = "AvailableResources",
    }
}

backstay::answer! {
    /// What `DescribeRCResourcesModification` answers.
    pub struct DescribeRcResourcesModificationResponse {
        request_id: String = "RequestId",
    }
    lists {
        available_zones: [DescribeRcResourcesModificationAvailableZones]
            = "AvailableZones",
    }
}
