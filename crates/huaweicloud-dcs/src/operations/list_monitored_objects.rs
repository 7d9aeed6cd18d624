// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListMonitoredObjects`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List monitored objects.
    pub struct ListMonitoredObjects {
        new {
            dim_name: String = query "dim_name",
        }
        set {
            /// A whole number.
            /// Left out: `10`.
            limit: i64 = query "limit",
            /// A whole number.
            /// Left out: `0`.
            offset: i64 = query "offset",
        }
    }
    Client.list_monitored_objects -> ListMonitoredObjectsResponse;
    "ListMonitoredObjects" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/dims/monitored-objects" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/other_apis/listing_monitored_objects_on_primary_dimensions.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListMonitoredObjects::new("dim-name");
    }
}

backstay::answer! {
    /// What `ListMonitoredObjects` answers.
    pub struct ListMonitoredObjectsResponse {
        total: i64 = "total",
    }
    lists {
        children: [DimChild] = "children",
        instances: [InstancesMonitoredObject] = "instances",
        router: [String] = "router",
    }
}
