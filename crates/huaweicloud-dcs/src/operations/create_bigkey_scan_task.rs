// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateBigkeyScanTask`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Create bigkey scan task.
    pub struct CreateBigkeyScanTask {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.create_bigkey_scan_task -> CreateBigkeyScanTaskResponse;
    "CreateBigkeyScanTask" is
        Rest { method: "POST", path: "/v2/{project_id}/instances/{instance_id}/bigkey-task" };
    repeat Unsafe;
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = CreateBigkeyScanTask::new("instance-id");
    }
}

backstay::enumeration! {
    /// The values of `type`.
    pub enum CreateBigkeyScanTaskType {
        String = "string",
        List = "list",
        Set = "set",
        Zset = "zset",
        Hash = "hash",
    }
}

backstay::answer! {
    /// The members of `CreateBigkeyScanTaskBigkeysBody`.
    pub struct CreateBigkeyScanTaskBigkeysBody {
        db: i64 = "db",
        name: String = "name",
        shard: String = "shard",
        size: i64 = "size",
        r#type: CreateBigkeyScanTaskType = "type",
        unit: String = "unit",
    }
}

backstay::enumeration! {
    /// The values of `scan_type`.
    pub enum CreateBigkeyScanTaskScanType { Manual = "manual", Auto = "auto" }
}

backstay::enumeration! {
    /// The values of `status`.
    pub enum CreateBigkeyScanTaskStatus {
        Waiting = "waiting",
        Running = "running",
        Success = "success",
        Failed = "failed",
    }
}

backstay::answer! {
    /// What `CreateBigkeyScanTask` answers.
    pub struct CreateBigkeyScanTaskResponse {
        created_at: String = "created_at",
        finished_at: String = "finished_at",
        id: String = "id",
        instance_id: String = "instance_id",
        keys: [CreateBigkeyScanTaskBigkeysBody] = "keys",
        num: i64 = "num",
        scan_type: CreateBigkeyScanTaskScanType = "scan_type",
        started_at: String = "started_at",
        status: CreateBigkeyScanTaskStatus = "status",
    }
}
