// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateMigrationTask`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Update migration task.
    pub struct UpdateMigrationTask {
        new {
            task_id: String = path "task_id",
        }
        into {
            resume_mode: String = member "resume_mode",
        }
    }
    Client.update_migration_task -> UpdateMigrationTaskResponse;
    "UpdateMigrationTask" is Unsafe
        Rest { method: "PUT", path: "/v2/{project_id}/migration-task/{task_id}" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/data_migration/configuring_auto-reconnect_for_migration_tasks.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = UpdateMigrationTask::new("task-id");
    }
}

backstay::answer! {
    /// What `UpdateMigrationTask` answers: nothing but that it was accepted.
    pub struct UpdateMigrationTaskResponse {}
}
