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
        set {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_resources_modification -> DescribeRcResourcesModificationResponse;
    "DescribeRCResourcesModification" is
        Rpc { method: "POST", action: "DescribeRCResourcesModification" };
    repeat Safe;
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
    /// The members of `DescribeRcResourcesModificationSupportedResources`.
    pub struct DescribeRcResourcesModificationSupportedResources {
        status: String = "Status",
        status_category: String = "StatusCategory",
        value: String = "Value",
    }
}

backstay::answer! {
    /// The members of `DescribeRcResourcesModificationAvailableResources`.
    pub struct DescribeRcResourcesModificationAvailableResources {
        supported_resources: [DescribeRcResourcesModificationSupportedResources]
            = "SupportedResources",
        r#type: String = "Type",
    }
}

backstay::answer! {
    /// The members of `DescribeRcResourcesModificationAvailableZones`.
    pub struct DescribeRcResourcesModificationAvailableZones {
        available_resources: [DescribeRcResourcesModificationAvailableResources]
            = "AvailableResources",
        region_id: String = "RegionId",
        status: String = "Status",
        status_category: String = "StatusCategory",
        zone_id: String = "ZoneId",
    }
}

backstay::answer! {
    /// What `DescribeRCResourcesModification` answers.
    pub struct DescribeRcResourcesModificationResponse {
        available_zones: [DescribeRcResourcesModificationAvailableZones]
            = "AvailableZones",
        request_id: String = "RequestId",
    }
}
