// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListMigrationTask`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List migration task.
    ///
    /// The list comes in pages:
    /// [`client.list_migration_task(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListMigrationTask: Default {
        set {
            limit: i64 = query "limit",
            offset: i64 = query "offset",
        }
        into {
            name: String = query "name",
        }
    }
    Client.list_migration_task -> ListMigrationTaskResponse;
    "ListMigrationTask" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/migration-tasks" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/data_migration/listing_migration_tasks.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListMigrationTask::new();
    }
}

backstay::pages! {
    ListMigrationTaskResponse of MigrationTaskList by Offset "offset" from 0;
    limit "limit" {};
    items "/migration_tasks";
    total "/count";
}

backstay::enumeration! {
    pub enum MigrationTaskListMigrationMethod {
        FullAmountMigration = "full_amount_migration",
        IncrementalMigration = "incremental_migration",
    }
}

backstay::enumeration! {
    pub enum MigrationTaskListMigrationType {
        BackupfileImport = "backupfile_import",
        OnlineMigration = "online_migration",
    }
}

backstay::enumeration! {
    pub enum MigrationTaskListStatus {
        Success = "SUCCESS",
        Failed = "FAILED",
        Migrating = "MIGRATING",
        Terminated = "TERMINATED",
    }
}

backstay::answer! {
    pub struct MigrationTaskList {
        created_at: String = "created_at",
        data_source: String = "data_source",
        description: String = "description",
        ecs_tenant_private_ip: String = "ecs_tenant_private_ip",
        error_message: String = "error_message",
        migration_method: MigrationTaskListMigrationMethod = "migration_method",
        migration_type: MigrationTaskListMigrationType = "migration_type",
        released_at: String = "released_at",
        resume_mode: String = "resume_mode",
        source_instance_id: String = "source_instance_id",
        source_instance_name: String = "source_instance_name",
        source_instance_spec_code: String = "source_instance_spec_code",
        source_instance_status: String = "source_instance_status",
        source_instance_subnet_id: String = "source_instance_subnet_id",
        status: MigrationTaskListStatus = "status",
        target_instance_addrs: String = "target_instance_addrs",
        target_instance_id: String = "target_instance_id",
        target_instance_name: String = "target_instance_name",
        target_instance_spec_code: String = "target_instance_spec_code",
        target_instance_status: String = "target_instance_status",
        target_instance_subnet_id: String = "target_instance_subnet_id",
        task_id: String = "task_id",
        task_name: String = "task_name",
        version: String = "version",
    }
    lists {
        supported_features: [String] = "supported_features",
    }
}

backstay::answer! {
    /// What `ListMigrationTask` answers.
    pub struct ListMigrationTaskResponse {
        count: i64 = "count",
    }
    lists {
        migration_tasks: [MigrationTaskList] = "migration_tasks",
    }
}
