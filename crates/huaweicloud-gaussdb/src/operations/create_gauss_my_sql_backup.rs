// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateGaussMySqlBackup`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// Start a manual full backup (safety copy).
    ///
    /// No client token; look for the name before repeating.
    ///
    /// To wait for it: [`wait_for_backup`](crate::Client::wait_for_backup) with the answer's `backup.id`.
    pub struct CreateGaussMySqlBackup {
        new {
            /// Instance to back up.
            instance_id: String as InstanceId = member "instance_id",
            /// Backup name.
            /// 4 to 64 characters.
            name: String as Name = member "name",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
        into {
            /// Remark.
            /// At most 256 characters.
            description: String = member "description",
        }
    }
    Client.create_gauss_my_sql_backup -> CreateGaussMySqlBackupResponse;
    "CreateGaussMySqlBackup" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/backups/create" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/backup_management/creating_a_manual_backup.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*};
        /// let request = CreateGaussMySqlBackup::new(
        ///     InstanceId("instance-id"),
        ///     Name("name"),
        /// );
    }
}

backstay::enumeration! {
    /// Kind of backup.
    pub enum BackupType {
        /// Manual full backup.
        Manual = "manual",
    }
}

backstay::answer! {
    /// The backup.
    pub struct Backup {
        /// Start of the backup.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        begin_time: Timestamp = "begin_time",
        /// Remark.
        description: String = "description",
        /// Backup id.
        id: String = "id",
        /// Instance id.
        instance_id: String = "instance_id",
        /// Backup name.
        name: String = "name",
        /// State of the backup.
        status: BackupStatus = "status",
        /// Kind of backup.
        r#type: BackupType = "type",
    }
}

backstay::answer! {
    /// What `CreateGaussMySqlBackup` answers.
    pub struct CreateGaussMySqlBackupResponse {
        /// Id of the asynchronous job.
        job_id: String = "job_id",
        /// The backup.
        backup: Backup = "backup",
    }
    required {
        job_id: String = "job_id",
    }
}
