// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteMigrationTask`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete migration task.
    pub struct DeleteMigrationTask {
        new {
            task_id_list: [String] = member "task_id_list",
        }
    }
    Client.delete_migration_task -> DeleteMigrationTaskResponse;
    "DeleteMigrationTask" is Unsafe
        Rest { method: "DELETE", path: "/v2/{project_id}/migration-tasks/delete" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/data_migration/deleting_data_migration_tasks.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = DeleteMigrationTask::new(["task-id-list"]);
    }
}

backstay::answer! {
    /// What `DeleteMigrationTask` answers.
    pub struct DeleteMigrationTaskResponse {
    }
    lists {
        task_id_list: [String] = "task_id_list",
    }
}
