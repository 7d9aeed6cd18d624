// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListBackups`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// List backups of one instance (instance\_id is required).
    ///
    /// * Only backups in state COMPLETED can be restored.
    /// * begin\_time and end\_time go together.
    /// * Restore by backup takes full backups (auto, manual, and for SQL Server
    ///   fragment); incremental ones only feed point-in-time restores.
    ///
    /// Permission: `rds:backup:list`.
    ///
    /// The list comes in pages:
    /// [`client.list_backups(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListBackups {
        new {
            /// Instance id.
            instance_id: String = query "instance_id",
        }
        set {
            /// Only this kind of backup.
            backup_type: ListBackupsBackupType = query "backup_type",
            /// Number of rows to return.
            /// 1 to 100; left out: `100`.
            limit: i64 = query "limit",
            /// Number of rows to skip.
            /// At least 0; left out: `0`.
            offset: i64 = query "offset",
            /// Only backups in this state; works for full backups of SQL Server only.
            status: ListBackupsStatus = query "status",
            /// Language of messages.
            x_language: Language = header "X-Language",
        }
        into {
            /// Only this backup.
            backup_id: String = query "backup_id",
            /// Backups from this time on (yyyy-mm-ddThh:mm:ssZ with numeric zone such as
            /// \+0800); goes together with end\_time. Required when end\_time is sent.
            /// UTC time such as `2026-01-02T03:04:05Z`.
            begin_time: Timestamp = query "begin_time",
            /// Backups up to this time; goes together with begin\_time.
            /// Required when begin\_time is sent.
            /// UTC time such as `2026-01-02T03:04:05Z`.
            end_time: Timestamp = query "end_time",
        }
    }
    Client.list_backups -> ListBackupsResponse;
    "ListBackups" is Safe Rest { method: "GET", path: "/v3/{project_id}/backups" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/backup_and_restoration/obtaining_details_about_backups.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListBackups::new("instance-id");
    }
}

backstay::pages! {
    ListBackupsResponse of BackupForList by Offset "offset" from 0;
    limit "limit" { default: Some(100), minimum: 1, maximum: Some(100) };
    items "/backups";
    total "/total_count";
    id "/id";
}

backstay::wait! {
    /// Waits for a backup.
    ///
    /// It calls [`ListBackups`] until the state is `COMPLETED`.
    Client.wait_for_backup(request, id) -> BackupForList by ListBackups;
    name "backup";
    parameter "backup_id";
    record "/backups" { id: "/id", pages: ListBackupsResponse, };
    state "/status";
    running ["BUILDING"];
    success ["COMPLETED"];
    failure ["FAILED"];
    times { interval: 30, timeout: 1800 };
}

backstay::enumeration! {
    pub enum ListBackupsBackupType {
        /// Automatic full backup.
        Auto = "auto",
        /// Manual full backup.
        Manual = "manual",
        /// Differential full backup.
        Fragment = "fragment",
        /// Automatic incremental backup.
        Incremental = "incremental",
    }
}

backstay::enumeration! {
    pub enum ListBackupsStatus {
        /// Running.
        Building = "BUILDING",
        /// Done.
        Completed = "COMPLETED",
        /// Failed.
        Failed = "FAILED",
    }
}

backstay::answer! {
    /// Engine and version.
    pub struct BackupDatastore {
        /// Engine of the backup.
        r#type: DatastoreType = "type",
        /// Engine version of the backup.
        version: String = "version",
    }
}

backstay::answer! {
    pub struct BackupForList {
        /// Whether a DDM instance uses it.
        associated_with_ddm: bool = "associated_with_ddm",
        /// Start of the backup.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        begin_time: Timestamp = "begin_time",
        /// Engine and version.
        datastore: BackupDatastore = "datastore",
        /// End of the backup.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        end_time: Timestamp = "end_time",
        /// Backup id.
        id: String = "id",
        /// Instance the backup belongs to.
        instance_id: String = "instance_id",
        /// Smallest disk a new instance needs to hold this backup.
        min_data_volume_capacity_for_restore: i64
            = "min_data_volume_capacity_for_restore",
        /// Backup name.
        name: String = "name",
        /// Size in KB.
        size: i64 = "size",
        /// State of the backup.
        status: BackupStatus = "status",
        /// Kind of backup.
        r#type: BackupType = "type",
    }
    lists {
        /// Databases.
        databases: [BackupDatabase] = "databases",
    }
}

backstay::answer! {
    /// What `ListBackups` answers.
    pub struct ListBackupsResponse {
        /// Number of rows that match.
        total_count: i64 = "total_count",
    }
    lists {
        /// Backups.
        backups: [BackupForList] = "backups",
    }
}
