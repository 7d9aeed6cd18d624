// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`StopMigrationTask`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Stop migration task.
    pub struct StopMigrationTask {
        new {
            task_id: String = path "task_id",
        }
    }
    Client.stop_migration_task -> StopMigrationTaskResponse;
    "StopMigrationTask" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/migration-task/{task_id}/stop" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/data_migration/stopping_a_data_migration_task.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = StopMigrationTask::new("task-id");
    }
}

backstay::answer! {
    /// What `StopMigrationTask` answers.
    pub struct StopMigrationTaskResponse {
        backup_files: BackupFilesBody = "backup_files",
        bandwidth_limit_mb: String = "bandwidth_limit_mb",
        created_at: String = "created_at",
        description: String = "description",
        ecs_tenant_private_ip: String = "ecs_tenant_private_ip",
        migration_method: MigrationMethod = "migration_method",
        migration_type: MigrationType = "migration_type",
        network_type: NetworkType = "network_type",
        released_at: String = "released_at",
        resume_mode: String = "resume_mode",
        source_instance: SourceInstanceBody = "source_instance",
        status: MigrationStatus = "status",
        target_instance: TargetInstanceBody = "target_instance",
        task_id: String = "task_id",
        task_name: String = "task_name",
        task_status: String = "task_status",
        tenant_security_group_id: String = "tenant_security_group_id",
        tenant_subnet_id: String = "tenant_subnet_id",
        tenant_vpc_id: String = "tenant_vpc_id",
        updated_at: String = "updated_at",
        version: String = "version",
    }
    lists {
        supported_features: [String] = "supported_features",
    }
}
