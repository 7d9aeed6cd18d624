// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`StopMigrationTask`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Stop migration task.
    pub struct StopMigrationTask {
        new {
            task_id: String = path "task_id",
        }
    }
    Client.stop_migration_task -> StopMigrationTaskResponse;
    "StopMigrationTask" is
        Rest { method: "POST", path: "/v2/{project_id}/migration-task/{task_id}/stop" };
    repeat Unsafe;
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = StopMigrationTask::new("task-id");
    }
}

backstay::enumeration! {
    /// The values of `file_source`.
    pub enum StopMigrationTaskFileSource {
        SelfBuildObs = "self_build_obs",
        BackupRecord = "backup_record",
    }
}

backstay::answer! {
    /// The members of `StopMigrationTaskFiles`.
    pub struct StopMigrationTaskFiles {
        file_name: String = "file_name",
        size: String = "size",
        update_at: String = "update_at",
    }
}

backstay::answer! {
    /// The members of `StopMigrationTaskBackupFilesBody`.
    pub struct StopMigrationTaskBackupFilesBody {
        backup_id: String = "backup_id",
        bucket_name: String = "bucket_name",
        file_source: StopMigrationTaskFileSource = "file_source",
        files: [StopMigrationTaskFiles] = "files",
    }
}

backstay::enumeration! {
    /// The values of `migration_method`.
    pub enum StopMigrationTaskMigrationMethod {
        FullAmountMigration = "full_amount_migration",
        IncrementalMigration = "incremental_migration",
    }
}

backstay::enumeration! {
    /// The values of `migration_type`.
    pub enum StopMigrationTaskMigrationType {
        BackupfileImport = "backupfile_import",
        OnlineMigration = "online_migration",
    }
}

backstay::enumeration! {
    /// The values of `network_type`.
    pub enum StopMigrationTaskNetworkType { Vpc = "vpc", Vpn = "vpn" }
}

backstay::answer! {
    /// The members of `StopMigrationTaskSourceInstanceBody`.
    pub struct StopMigrationTaskSourceInstanceBody {
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
    pub enum StopMigrationTaskStatus {
        Success = "SUCCESS",
        Failed = "FAILED",
        Migrating = "MIGRATING",
        Terminated = "TERMINATED",
    }
}

backstay::answer! {
    /// The members of `StopMigrationTaskTargetInstanceBody`.
    pub struct StopMigrationTaskTargetInstanceBody {
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
    /// What `StopMigrationTask` answers.
    pub struct StopMigrationTaskResponse {
        backup_files: StopMigrationTaskBackupFilesBody = "backup_files",
        bandwidth_limit_mb: String = "bandwidth_limit_mb",
        created_at: String = "created_at",
        description: String = "description",
        ecs_tenant_private_ip: String = "ecs_tenant_private_ip",
        migration_method: StopMigrationTaskMigrationMethod = "migration_method",
        migration_type: StopMigrationTaskMigrationType = "migration_type",
        network_type: StopMigrationTaskNetworkType = "network_type",
        released_at: String = "released_at",
        resume_mode: String = "resume_mode",
        source_instance: StopMigrationTaskSourceInstanceBody = "source_instance",
        status: StopMigrationTaskStatus = "status",
        supported_features: [String] = "supported_features",
        target_instance: StopMigrationTaskTargetInstanceBody = "target_instance",
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
