// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListBigkeyScanTasks`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List bigkey scan tasks.
    ///
    /// The list comes in pages:
    /// [`client.list_bigkey_scan_tasks(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListBigkeyScanTasks {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            limit: i64 = query "limit",
            offset: i64 = query "offset",
            status: ScanStatus = query "status",
        }
    }
    Client.list_bigkey_scan_tasks -> ListBigkeyScanTasksResponse;
    "ListBigkeyScanTasks" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}/bigkey-tasks" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/cache_analysis/listing_big_key_analysis_tasks.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListBigkeyScanTasks::new("instance-id");
    }
}

backstay::pages! {
    ListBigkeyScanTasksResponse of RecordsResponse by Offset "offset" from 0;
    limit "limit" {};
    items "/records";
    total "/count";
    id "/id";
}

backstay::answer! {
    /// What `ListBigkeyScanTasks` answers.
    pub struct ListBigkeyScanTasksResponse {
        count: i64 = "count",
        instance_id: String = "instance_id",
    }
    lists {
        records: [RecordsResponse] = "records",
    }
}
