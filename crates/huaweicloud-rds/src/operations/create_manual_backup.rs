// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateManualBackup`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// Start a manual full backup (a safety copy before a restore).
    ///
    /// No client token; look for a backup of the same name before repeating.
    ///
    /// Permission: `rds:backup:create`.
    ///
    /// To wait for it: [`wait_for_backup`](crate::Client::wait_for_backup) with a [`ListBackups`](super::ListBackups) request that names the request's `instance_id`, and the answer's `backup.id`.
    pub struct CreateManualBackup {
        new {
            /// Instance id.
            instance_id: String as InstanceId = member "instance_id",
            /// Name of the backup.
            /// 4 to 64 characters.
            name: String as Name = member "name",
        }
        set {
            /// Language of messages.
            x_language: Language = header "X-Language",
            /// Back up each database on its own; SQL Server and PostgreSQL.
            backup_database_individually: bool = member "backup_database_individually",
        }
        into {
            /// Remark.
            /// At most 256 characters.
            description: String = member "description",
        }
        list {
            /// Back up only these user databases (SQL Server, PostgreSQL).
            databases: [CreateManualBackupBackupDatabase] = member "databases",
        }
    }
    Client.create_manual_backup -> CreateManualBackupResponse;
    "CreateManualBackup" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/backups" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/backup_and_restoration/creating_a_manual_backup.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateManualBackup::new(InstanceId("instance-id"), Name("name"));
    }
}

backstay::request! {
    pub struct CreateManualBackupBackupDatabase {
        new {
            /// Database name.
            name: String = "name",
        }
    }
}

backstay::answer! {
    /// The backup.
    pub struct BackupInfo {
        /// Backup id.
        id: String = "id",
        /// Start of the backup.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        begin_time: Timestamp = "begin_time",
        /// Remark.
        description: String = "description",
        /// Instance id.
        instance_id: String = "instance_id",
        /// Backup name.
        name: String = "name",
        /// State of the backup.
        status: BackupStatus = "status",
        /// Kind of backup.
        r#type: BackupType = "type",
    }
    lists {
        /// Databases.
        databases: [BackupDatabase] = "databases",
    }
    required {
        id: String = "id",
    }
}

backstay::answer! {
    /// What `CreateManualBackup` answers.
    pub struct CreateManualBackupResponse {
        /// The backup.
        backup: BackupInfo = "backup",
    }
    required {
        backup: BackupInfo = "backup",
    }
}
