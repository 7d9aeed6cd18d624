// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListHotKeyScanTasks`] and the types that only it uses.

use crate::Client;

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
            status: ListHotKeyScanTasksStatus = query "status",
        }
    }
    Client.list_hot_key_scan_tasks -> ListHotKeyScanTasksResponse;
    "ListHotKeyScanTasks" is
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}/hotkey-tasks" };
    repeat Safe;
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListHotKeyScanTasks::new("instance-id");
    }
}

backstay::pages! {
    ListHotKeyScanTasksResponse of ListHotKeyScanTasksRecordsResponse by Offset
        "offset" from 0;
    limit "limit" { default: Some(10), minimum: 1, maximum: Some(1000) };
    items "/records";
    total "/count";
    id "/id";
}

backstay::enumeration! {
    /// The values of `status`.
    pub enum ListHotKeyScanTasksStatus {
        Waiting = "waiting",
        Running = "running",
        Success = "success",
        Failed = "failed",
    }
}

backstay::enumeration! {
    /// The values of `scan_type`.
    pub enum ListHotKeyScanTasksScanType { Manual = "manual", Auto = "auto" }
}

backstay::answer! {
    /// The members of `ListHotKeyScanTasksRecordsResponse`.
    pub struct ListHotKeyScanTasksRecordsResponse {
        created_at: String = "created_at",
        finished_at: String = "finished_at",
        id: String = "id",
        scan_type: ListHotKeyScanTasksScanType = "scan_type",
        started_at: String = "started_at",
        status: ListHotKeyScanTasksStatus = "status",
    }
}

backstay::answer! {
    /// What `ListHotKeyScanTasks` answers.
    pub struct ListHotKeyScanTasksResponse {
        count: i64 = "count",
        instance_id: String = "instance_id",
        records: [ListHotKeyScanTasksRecordsResponse] = "records",
    }
}
