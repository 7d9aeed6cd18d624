// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`BatchStopMigrationTasks`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Batch stop migration tasks.
    pub struct BatchStopMigrationTasks {
        new {
            migration_tasks: [String] = member "migration_tasks",
        }
    }
    Client.batch_stop_migration_tasks -> BatchStopMigrationTasksResponse;
    "BatchStopMigrationTasks" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/migration-task/batch-stop" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/data_migration/stopping_data_migration_tasks.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = BatchStopMigrationTasks::new(["migration-tasks"]);
    }
}

backstay::answer! {
    pub struct StopMigrationTaskResult {
        result: String = "result",
        task_id: String = "task_id",
    }
}

backstay::answer! {
    /// What `BatchStopMigrationTasks` answers.
    pub struct BatchStopMigrationTasksResponse {
    }
    lists {
        migration_tasks: [StopMigrationTaskResult] = "migration_tasks",
    }
}
