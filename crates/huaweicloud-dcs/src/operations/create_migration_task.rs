// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateMigrationTask`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Create migration task.
    pub struct CreateMigrationTask {
        new {
            migration_method: CreateMigrationTaskMigrationMethod
                = member "migration_method",
            migration_type: CreateMigrationTaskMigrationType = member "migration_type",
            target_instance: CreateMigrationTaskTargetInstanceBody
                = member "target_instance",
            task_name: String = member "task_name",
        }
        set {
            backup_files: CreateMigrationTaskBackupFilesBody = member "backup_files",
            description: String = member "description",
            network_type: CreateMigrationTaskNetworkType = member "network_type",
            source_instance: CreateMigrationTaskSourceInstanceBody
                = member "source_instance",
        }
    }
    Client.create_migration_task -> CreateMigrationTaskResponse;
    "CreateMigrationTask" is
        Rest { method: "POST", path: "/v2/{project_id}/migration-task" };
    repeat Unsafe;
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = CreateMigrationTask::new(
        ///     CreateMigrationTaskMigrationMethod::FullAmountMigration,
        ///     CreateMigrationTaskMigrationType::BackupfileImport,
        ///     CreateMigrationTaskTargetInstanceBody::new("id"),
        ///     "task-name",
        /// );
    }
}

backstay::enumeration! {
    /// The values of `file_source`.
    pub enum CreateMigrationTaskFileSource {
        SelfBuildObs = "self_build_obs",
        BackupRecord = "backup_record",
    }
}

backstay::request! {
    /// The members of `CreateMigrationTaskFiles`.
    pub struct CreateMigrationTaskFiles {
        new {
            file_name: String = "file_name",
        }
        set {
            size: String = "size",
            update_at: String = "update_at",
        }
    }
}

backstay::request! {
    /// The members of `CreateMigrationTaskBackupFilesBody`.
    pub struct CreateMigrationTaskBackupFilesBody {
        new {
            files: [CreateMigrationTaskFiles] = "files",
        }
        set {
            backup_id: String = "backup_id",
            bucket_name: String = "bucket_name",
            file_source: CreateMigrationTaskFileSource = "file_source",
        }
    }
}

backstay::enumeration! {
    /// The values of `migration_method`.
    pub enum CreateMigrationTaskMigrationMethod {
        FullAmountMigration = "full_amount_migration",
        IncrementalMigration = "incremental_migration",
    }
}

backstay::enumeration! {
    /// The values of `migration_type`.
    pub enum CreateMigrationTaskMigrationType {
        BackupfileImport = "backupfile_import",
        OnlineMigration = "online_migration",
    }
}

backstay::enumeration! {
    /// The values of `network_type`.
    pub enum CreateMigrationTaskNetworkType { Vpc = "vpc", Vpn = "vpn" }
}

backstay::request! {
    /// The members of `CreateMigrationTaskSourceInstanceBody`.
    pub struct CreateMigrationTaskSourceInstanceBody {
        new {
            addrs: String = "addrs",
        }
        set {
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
}

backstay::request! {
    /// The members of `CreateMigrationTaskTargetInstanceBody`.
    pub struct CreateMigrationTaskTargetInstanceBody {
        new {
            id: String = "id",
        }
        set {
            addrs: String = "addrs",
            db: String = "db",
            ip: String = "ip",
            name: String = "name",
            password: Secret = "password",
            port: String = "port",
            proxy_multi_db: bool = "proxy_multi_db",
            task_status: String = "task_status",
        }
    }
}

backstay::enumeration! {
    /// The values of `status`.
    pub enum CreateMigrationTaskStatus {
        Success = "SUCCESS",
        Failed = "FAILED",
        Migrating = "MIGRATING",
        Terminated = "TERMINATED",
    }
}

backstay::answer! {
    /// What `CreateMigrationTask` answers.
    pub struct CreateMigrationTaskResponse {
        error: String = "error",
        id: String = "id",
        name: String = "name",
        status: CreateMigrationTaskStatus = "status",
    }
}
