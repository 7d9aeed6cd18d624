// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowMigrationTask`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show migration task.
    pub struct ShowMigrationTask {
        new {
            task_id: String = path "task_id",
        }
    }
    Client.show_migration_task -> ShowMigrationTaskResponse;
    "ShowMigrationTask" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/migration-task/{task_id}" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/data_migration/querying_details_of_a_data_migration_task.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ShowMigrationTask::new("task-id");
    }
}

backstay::answer! {
    /// What `ShowMigrationTask` answers.
    pub struct ShowMigrationTaskResponse {
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
