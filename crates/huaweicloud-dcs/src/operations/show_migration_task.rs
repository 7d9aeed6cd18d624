// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowMigrationTask`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show migration task.
    pub struct ShowMigrationTask {
        new {
            task_id: String = path "task_id",
        }
    }
    Client.show_migration_task -> ShowMigrationTaskResponse;
    "ShowMigrationTask" is
        Rest { method: "GET", path: "/v2/{project_id}/migration-task/{task_id}" };
    repeat Safe;
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ShowMigrationTask::new("task-id");
    }
}

backstay::enumeration! {
    /// The values of `file_source`.
    pub enum ShowMigrationTaskFileSource {
        SelfBuildObs = "self_build_obs",
        BackupRecord = "backup_record",
    }
}

backstay::answer! {
    /// The members of `ShowMigrationTaskFiles`.
    pub struct ShowMigrationTaskFiles {
        file_name: String = "file_name",
        size: String = "size",
        update_at: String = "update_at",
    }
}

backstay::answer! {
    /// The members of `ShowMigrationTaskBackupFilesBody`.
    pub struct ShowMigrationTaskBackupFilesBody {
        backup_id: String = "backup_id",
        bucket_name: String = "bucket_name",
        file_source: ShowMigrationTaskFileSource = "file_source",
        files: [ShowMigrationTaskFiles] = "files",
    }
}

backstay::enumeration! {
    /// The values of `migration_method`.
    pub enum ShowMigrationTaskMigrationMethod {
        FullAmountMigration = "full_amount_migration",
        IncrementalMigration = "incremental_migration",
    }
}

backstay::enumeration! {
    /// The values of `migration_type`.
    pub enum ShowMigrationTaskMigrationType {
        BackupfileImport = "backupfile_import",
        OnlineMigration = "online_migration",
    }
}

backstay::enumeration! {
    /// The values of `network_type`.
    pub enum ShowMigrationTaskNetworkType { Vpc = "vpc", Vpn = "vpn" }
}

backstay::answer! {
    /// The members of `ShowMigrationTaskSourceInstanceBody`.
    pub struct ShowMigrationTaskSourceInstanceBody {
        addrs: String = "addrs",
        db: String = "db",
        id: String = "id",
        ip: String = "ip",
        name: String = "name",
        password: Secret = "password",
        port: String = "port",
        proxy_multi_db: bool = "proxy_multi_db",
        task_status: String = "task_status",
    }
}

backstay::enumeration! {
    /// The values of `status`.
    pub enum ShowMigrationTaskStatus {
        Success = "SUCCESS",
        Failed = "FAILED",
        Migrating = "MIGRATING",
        Terminated = "TERMINATED",
    }
}

backstay::answer! {
    /// The members of `ShowMigrationTaskTargetInstanceBody`.
    pub struct ShowMigrationTaskTargetInstanceBody {
        addrs: String = "addrs",
        db: String = "db",
        id: String = "id",
        ip: String = "ip",
        name: String = "name",
        password: Secret = "password",
        port: String = "port",
        proxy_multi_db: bool = "proxy_multi_db",
        task_status: String = "task_status",
    }
}

backstay::answer! {
    /// What `ShowMigrationTask` answers.
    pub struct ShowMigrationTaskResponse {
        backup_files: ShowMigrationTaskBackupFilesBody = "backup_files",
        bandwidth_limit_mb: String = "bandwidth_limit_mb",
        created_at: String = "created_at",
        description: String = "description",
        ecs_tenant_private_ip: String = "ecs_tenant_private_ip",
        migration_method: ShowMigrationTaskMigrationMethod = "migration_method",
        migration_type: ShowMigrationTaskMigrationType = "migration_type",
        network_type: ShowMigrationTaskNetworkType = "network_type",
        released_at: String = "released_at",
        resume_mode: String = "resume_mode",
        source_instance: ShowMigrationTaskSourceInstanceBody = "source_instance",
        status: ShowMigrationTaskStatus = "status",
        supported_features: [String] = "supported_features",
        target_instance: ShowMigrationTaskTargetInstanceBody = "target_instance",
        task_id: String = "task_id",
        task_name: String = "task_name",
        task_status: String = "task_status",
        tenant_security_group_id: String = "tenant_security_group_id",
        tenant_subnet_id: String = "tenant_subnet_id",
        tenant_vpc_id: String = "tenant_vpc_id",
        updated_at: String = "updated_at",
        version: String = "version",
    }
}
