// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteHotkeyScanTask`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Delete hotkey scan task.
    pub struct DeleteHotkeyScanTask {
        new {
            hotkey_id: String as HotkeyId = path "hotkey_id",
            instance_id: String as InstanceId = path "instance_id",
        }
    }
    Client.delete_hotkey_scan_task -> DeleteHotkeyScanTaskResponse;
    "DeleteHotkeyScanTask" is Unsafe
        Rest { method: "DELETE", path: "/v2/{project_id}/instances/{instance_id}/hotkey-task/{hotkey_id}" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/cache_analysis/deleting_a_hot_key_analysis_task.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteHotkeyScanTask::new(
        ///     HotkeyId("hotkey-id"),
        ///     InstanceId("instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteHotkeyScanTask` answers.
    pub struct DeleteHotkeyScanTaskResponse {
        created_at: String = "created_at",
        finished_at: String = "finished_at",
        id: String = "id",
        instance_id: String = "instance_id",
        num: i64 = "num",
        scan_type: ScanType = "scan_type",
        started_at: String = "started_at",
        status: ScanStatus = "status",
    }
    lists {
        keys: [HotkeysBody] = "keys",
    }
}
