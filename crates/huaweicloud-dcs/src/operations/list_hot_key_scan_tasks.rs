// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListHotKeyScanTasks`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List hot key scan tasks.
    ///
    /// The list comes in pages:
    /// [`client.list_hot_key_scan_tasks(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListHotKeyScanTasks {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// A whole number.
            /// 1 to 1000; left out: `10`.
            limit: i64 = query "limit",
            /// A whole number.
            /// Left out: `0`.
            offset: i64 = query "offset",
            status: ScanStatus = query "status",
        }
    }
    Client.list_hot_key_scan_tasks -> ListHotKeyScanTasksResponse;
    "ListHotKeyScanTasks" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}/hotkey-tasks" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/cache_analysis/listing_hot_key_analysis_tasks.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListHotKeyScanTasks::new("instance-id");
    }
}

backstay::pages! {
    ListHotKeyScanTasksResponse of RecordsResponse by Offset "offset" from 0;
    limit "limit" { default: Some(10), minimum: 1, maximum: Some(1000) };
    items "/records";
    total "/count";
    id "/id";
}

backstay::answer! {
    /// What `ListHotKeyScanTasks` answers.
    pub struct ListHotKeyScanTasksResponse {
        count: i64 = "count",
        instance_id: String = "instance_id",
    }
    lists {
        records: [RecordsResponse] = "records",
    }
}
