// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateBigkeyScanTask`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Create bigkey scan task.
    pub struct CreateBigkeyScanTask {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.create_bigkey_scan_task -> CreateBigkeyScanTaskResponse;
    "CreateBigkeyScanTask" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/instances/{instance_id}/bigkey-task" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/cache_analysis/creating_a_big_key_analysis_task.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = CreateBigkeyScanTask::new("instance-id");
    }
}

backstay::answer! {
    /// What `CreateBigkeyScanTask` answers.
    pub struct CreateBigkeyScanTaskResponse {
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
        keys: [BigkeysBody] = "keys",
    }
}
