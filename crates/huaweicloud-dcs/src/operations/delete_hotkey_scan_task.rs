// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteHotkeyScanTask`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete hotkey scan task.
    pub struct DeleteHotkeyScanTask {
        new {
            hotkey_id: String as HotkeyId = path "hotkey_id",
            instance_id: String as InstanceId = path "instance_id",
        }
    }
    Client.delete_hotkey_scan_task -> DeleteHotkeyScanTaskResponse;
    "DeleteHotkeyScanTask" is
        Rest { method: "DELETE", path: "/v2/{project_id}/instances/{instance_id}/hotkey-task/{hotkey_id}" };
    repeat Unsafe;
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteHotkeyScanTask::new(
        ///     HotkeyId("hotkey-id"),
        ///     InstanceId("instance-id"),
        /// );
    }
}

backstay::enumeration! {
    /// The values of `type`.
    pub enum DeleteHotkeyScanTaskType {
        String = "string",
        List = "list",
        Set = "set",
        Zset = "zset",
        Hash = "hash",
    }
}

backstay::answer! {
    /// The members of `DeleteHotkeyScanTaskHotkeysBody`.
    pub struct DeleteHotkeyScanTaskHotkeysBody {
        db: i64 = "db",
        /// A whole number.
        /// At most 255.
        freq: i64 = "freq",
        name: String = "name",
        shard: String = "shard",
        size: i64 = "size",
        r#type: DeleteHotkeyScanTaskType = "type",
        unit: String = "unit",
    }
}

backstay::enumeration! {
    /// The values of `scan_type`.
    pub enum DeleteHotkeyScanTaskScanType { Manual = "manual", Auto = "auto" }
}

backstay::enumeration! {
    /// The values of `status`.
    pub enum DeleteHotkeyScanTaskStatus {
        Waiting = "waiting",
        Running = "running",
        Success = "success",
        Failed = "failed",
    }
}

backstay::answer! {
    /// What `DeleteHotkeyScanTask` answers.
    pub struct DeleteHotkeyScanTaskResponse {
        created_at: String = "created_at",
        finished_at: String = "finished_at",
        id: String = "id",
        instance_id: String = "instance_id",
        keys: [DeleteHotkeyScanTaskHotkeysBody] = "keys",
        num: i64 = "num",
        scan_type: DeleteHotkeyScanTaskScanType = "scan_type",
        started_at: String = "started_at",
        status: DeleteHotkeyScanTaskStatus = "status",
    }
}
