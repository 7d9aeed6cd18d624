// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListAvailableZones`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List available zones.
    pub struct ListAvailableZones: Default {
    }
    Client.list_available_zones -> ListAvailableZonesResponse;
    "ListAvailableZones" is Safe Rest { method: "GET", path: "/v2/available-zones" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/other_apis/querying_azs.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListAvailableZones::new();
    }
}

backstay::enumeration! {
    pub enum AvailableZonesResourceAvailability { True = "true", False = "false" }
}

backstay::answer! {
    pub struct AvailableZones {
        code: String = "code",
        id: String = "id",
        name: String = "name",
        port: String = "port",
        resource_availability: AvailableZonesResourceAvailability
            = "resource_availability",
    }
}

backstay::answer! {
    /// What `ListAvailableZones` answers.
    pub struct ListAvailableZonesResponse {
        region_id: String = "region_id",
    }
    lists {
        available_zones: [AvailableZones] = "available_zones",
    }
}
