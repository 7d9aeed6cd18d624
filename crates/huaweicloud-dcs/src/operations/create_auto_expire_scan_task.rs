// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateAutoExpireScanTask`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Create auto expire scan task.
    pub struct CreateAutoExpireScanTask {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.create_auto_expire_scan_task -> CreateAutoExpireScanTaskResponse;
    "CreateAutoExpireScanTask" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/instances/{instance_id}/scan-expire-keys-task" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/cache_analysis/creating_an_expired_key_scan_task.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = CreateAutoExpireScanTask::new("instance-id");
    }
}

backstay::answer! {
    /// What `CreateAutoExpireScanTask` answers.
    pub struct CreateAutoExpireScanTaskResponse {
        created_at: String = "created_at",
        finished_at: String = "finished_at",
        id: String = "id",
        instance_id: String = "instance_id",
        scan_type: ScanType = "scan_type",
        started_at: String = "started_at",
        status: ScanStatus = "status",
    }
}
