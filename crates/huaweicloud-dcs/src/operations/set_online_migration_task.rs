// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SetOnlineMigrationTask`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Set online migration task.
    pub struct SetOnlineMigrationTask {
        new {
            task_id: String = path "task_id",
            migration_method: MigrationMethod = member "migration_method",
            resume_mode: SetOnlineMigrationTaskResumeMode = member "resume_mode",
            source_instance: ConfigMigrationInstanceBody as SourceInstance
                = member "source_instance",
            target_instance: ConfigMigrationInstanceBody as TargetInstance
                = member "target_instance",
        }
        into {
            bandwidth_limit_mb: String = member "bandwidth_limit_mb",
        }
    }
    Client.set_online_migration_task -> SetOnlineMigrationTaskResponse;
    "SetOnlineMigrationTask" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/migration/{task_id}/task" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/data_migration/configuring_an_online_data_migration_task.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*, types::*};
        /// let request = SetOnlineMigrationTask::new(
        ///     "task-id",
        ///     MigrationMethod::FullAmountMigration,
        ///     SetOnlineMigrationTaskResumeMode::Auto,
        ///     SourceInstance(ConfigMigrationInstanceBody::new()),
        ///     TargetInstance(ConfigMigrationInstanceBody::new()),
        /// );
    }
}

backstay::enumeration! {
    pub enum SetOnlineMigrationTaskResumeMode { Auto = "auto", Manual = "manual" }
}

backstay::request! {
    pub struct ConfigMigrationInstanceBody: Default {
        into {
            addrs: String = "addrs",
            id: String = "id",
            password: Secret = "password",
        }
    }
}

backstay::answer! {
    /// What `SetOnlineMigrationTask` answers.
    pub struct SetOnlineMigrationTaskResponse {
        error: String = "error",
        id: String = "id",
        name: String = "name",
        status: MigrationStatus = "status",
    }
}
