// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListMaintenanceWindows`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List maintenance windows.
    pub struct ListMaintenanceWindows: Default {
    }
    Client.list_maintenance_windows -> ListMaintenanceWindowsResponse;
    "ListMaintenanceWindows" is Safe
        Rest { method: "GET", path: "/v2/instances/maintain-windows" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/other_apis/listing_maintenance_time_windows.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListMaintenanceWindows::new();
    }
}

backstay::answer! {
    pub struct MaintainWindowsEntity {
        begin: String = "begin",
        default_: bool = "default",
        end: String = "end",
        seq: i64 = "seq",
    }
}

backstay::answer! {
    /// What `ListMaintenanceWindows` answers.
    pub struct ListMaintenanceWindowsResponse {
    }
    lists {
        maintain_windows: [MaintainWindowsEntity] = "maintain_windows",
    }
}
