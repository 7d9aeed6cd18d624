// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateMigrationTask`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Create migration task.
    pub struct CreateMigrationTask {
        new {
            migration_method: MigrationMethod = member "migration_method",
            migration_type: MigrationType = member "migration_type",
            target_instance: CreateMigrationTaskTargetInstanceBody
                = member "target_instance",
            task_name: String = member "task_name",
        }
        set {
            backup_files: CreateMigrationTaskBackupFilesBody = member "backup_files",
            network_type: NetworkType = member "network_type",
            source_instance: CreateMigrationTaskSourceInstanceBody
                = member "source_instance",
        }
        into {
            description: String = member "description",
        }
    }
    Client.create_migration_task -> CreateMigrationTaskResponse;
    "CreateMigrationTask" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/migration-task" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/data_migration/creating_a_backup_import_task.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*, types::*};
        /// let request = CreateMigrationTask::new(
        ///     MigrationMethod::FullAmountMigration,
        ///     MigrationType::BackupfileImport,
        ///     CreateMigrationTaskTargetInstanceBody::new("id"),
        ///     "task-name",
        /// );
    }
}

backstay::enumeration! {
    pub enum CreateMigrationTaskBackupFilesBodyFileSource {
        SelfBuildObs = "self_build_obs",
        BackupRecord = "backup_record",
    }
}

backstay::request! {
    pub struct CreateMigrationTaskFiles {
        new {
            file_name: String = "file_name",
        }
        into {
            size: String = "size",
            update_at: String = "update_at",
        }
    }
}

backstay::request! {
    pub struct CreateMigrationTaskBackupFilesBody {
        new {
            files: [CreateMigrationTaskFiles] = "files",
        }
        set {
            file_source: CreateMigrationTaskBackupFilesBodyFileSource = "file_source",
        }
        into {
            backup_id: String = "backup_id",
            bucket_name: String = "bucket_name",
        }
    }
}

backstay::request! {
    pub struct CreateMigrationTaskSourceInstanceBody {
        new {
            addrs: String = "addrs",
        }
        set {
            proxy_multi_db: bool = "proxy_multi_db",
        }
        into {
            db: String = "db",
            id: String = "id",
            ip: String = "ip",
            name: String = "name",
            password: Secret = "password",
            port: String = "port",
            task_status: String = "task_status",
        }
    }
}

backstay::request! {
    pub struct CreateMigrationTaskTargetInstanceBody {
        new {
            id: String = "id",
        }
        set {
            proxy_multi_db: bool = "proxy_multi_db",
        }
        into {
            addrs: String = "addrs",
            db: String = "db",
            ip: String = "ip",
            name: String = "name",
            password: Secret = "password",
            port: String = "port",
            task_status: String = "task_status",
        }
    }
}

backstay::answer! {
    /// What `CreateMigrationTask` answers.
    pub struct CreateMigrationTaskResponse {
        error: String = "error",
        id: String = "id",
        name: String = "name",
        status: MigrationStatus = "status",
    }
}
