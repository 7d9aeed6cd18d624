// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateHotkeyScanTask`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Create hotkey scan task.
    pub struct CreateHotkeyScanTask {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.create_hotkey_scan_task -> CreateHotkeyScanTaskResponse;
    "CreateHotkeyScanTask" is
        Rest { method: "POST", path: "/v2/{project_id}/instances/{instance_id}/hotkey-task" };
    repeat Unsafe;
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = CreateHotkeyScanTask::new("instance-id");
    }
}

backstay::enumeration! {
    /// The values of `type`.
    pub enum CreateHotkeyScanTaskType {
        String = "string",
        List = "list",
        Set = "set",
        Zset = "zset",
        Hash = "hash",
    }
}

backstay::answer! {
    /// The members of `CreateHotkeyScanTaskHotkeysBody`.
    pub struct CreateHotkeyScanTaskHotkeysBody {
        db: i64 = "db",
        /// A whole number.
        /// At most 255.
        freq: i64 = "freq",
        name: String = "name",
        shard: String = "shard",
        size: i64 = "size",
        r#type: CreateHotkeyScanTaskType = "type",
        unit: String = "unit",
    }
}

backstay::enumeration! {
    /// The values of `scan_type`.
    pub enum CreateHotkeyScanTaskScanType { Manual = "manual", Auto = "auto" }
}

backstay::enumeration! {
    /// The values of `status`.
    pub enum CreateHotkeyScanTaskStatus {
        Waiting = "waiting",
        Running = "running",
        Success = "success",
        Failed = "failed",
    }
}

backstay::answer! {
    /// What `CreateHotkeyScanTask` answers.
    pub struct CreateHotkeyScanTaskResponse {
        created_at: String = "created_at",
        finished_at: String = "finished_at",
        id: String = "id",
        instance_id: String = "instance_id",
        keys: [CreateHotkeyScanTaskHotkeysBody] = "keys",
        num: i64 = "num",
        scan_type: CreateHotkeyScanTaskScanType = "scan_type",
        started_at: String = "started_at",
        status: CreateHotkeyScanTaskStatus = "status",
    }
}
