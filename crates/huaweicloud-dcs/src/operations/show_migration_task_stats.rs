// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowMigrationTaskStats`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show migration task stats.
    pub struct ShowMigrationTaskStats {
        new {
            task_id: String = path "task_id",
        }
    }
    Client.show_migration_task_stats -> ShowMigrationTaskStatsResponse;
    "ShowMigrationTaskStats" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/migration-task/{task_id}/stats" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/data_migration/querying_the_progress_of_an_online_migration_task.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ShowMigrationTaskStats::new("task-id");
    }
}

backstay::answer! {
    /// What `ShowMigrationTaskStats` answers.
    pub struct ShowMigrationTaskStatsResponse {
        full_migration_progress: String = "full_migration_progress",
        is_migrating: bool = "is_migrating",
        offset: String = "offset",
        source_dbsize: String = "source_dbsize",
        target_dbsize: String = "target_dbsize",
        target_input_kbps: String = "target_input_kbps",
        target_ops: String = "target_ops",
    }
}
