// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowGaussMySqlBackupList`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// List backups of the project; instance\_id is an optional filter.
    ///
    /// * Restore wants a backup in state COMPLETED.
    ///
    /// The list comes in pages:
    /// [`client.show_gauss_my_sql_backup_list(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ShowGaussMySqlBackupList: Default {
        set {
            /// Only this kind of backup.
            backup_type: ShowGaussMySqlBackupListBackupType = query "backup_type",
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
        into {
            /// Only this backup.
            backup_id: String = query "backup_id",
            /// Backups from this time on; goes with end\_time.
            /// UTC time such as `2026-01-02T03:04:05Z`.
            begin_time: Timestamp = query "begin_time",
            /// Backups up to this time; goes with begin\_time.
            /// UTC time such as `2026-01-02T03:04:05Z`.
            end_time: Timestamp = query "end_time",
            /// Only backups of this instance; optional here.
            instance_id: String = query "instance_id",
            /// Only backups of the instance with this name.
            instance_name: String = query "instance_name",
            /// Number of rows to return. Number 1 to 100 sent as text.
            /// Left out: `100`.
            limit: String = query "limit",
            /// Only backups with this name.
            name: String = query "name",
            /// Number of rows to skip. Number sent as text.
            /// Left out: `0`.
            offset: String = query "offset",
        }
    }
    Client.show_gauss_my_sql_backup_list -> ShowGaussMySqlBackupListResponse;
    "ShowGaussMySqlBackupList" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/backups" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/backup_management/querying_backups.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowGaussMySqlBackupList::new();
    }
}

backstay::pages! {
    ShowGaussMySqlBackupListResponse of Backups by Offset "offset" from 0;
    limit "limit" { default: Some(100), minimum: 1, maximum: Some(100) };
    items "/backups";
    total "/total_count";
    id "/id";
}

backstay::wait! {
    /// Waits for a backup.
    ///
    /// It calls [`ShowGaussMySqlBackupList`] until the state is `COMPLETED` or `AVAILABLE`.
    Client.wait_for_backup(id) -> Backups by ShowGaussMySqlBackupList;
    name "backup";
    parameter "backup_id";
    record "/backups" { id: "/id", pages: ShowGaussMySqlBackupListResponse, };
    state "/status";
    running ["BUILDING"];
    success ["COMPLETED", "AVAILABLE"];
    failure ["FAILED"];
    times { interval: 10, timeout: 3600 };
}

backstay::enumeration! {
    pub enum ShowGaussMySqlBackupListBackupType {
        /// Automatic full backup.
        Auto = "auto",
        /// Manual full backup.
        Manual = "manual",
    }
}

backstay::enumeration! {
    /// Backup level; given only when level-1 backup is on.
    pub enum BackupsBackupLevel {
        /// (no text found).
        N0 = "0",
        /// Level 1.
        N1 = "1",
        /// Level 2.
        N2 = "2",
    }
}

backstay::answer! {
    /// Engine and version.
    pub struct MysqlDatastoreInBackup {
        /// Engine of the backup.
        r#type: String = "type",
        /// Engine version of the backup.
        version: String = "version",
    }
}

backstay::enumeration! {
    /// Kind of backup.
    pub enum BackupsType {
        /// Automatic full backup.
        Auto = "auto",
        /// Manual full backup.
        Manual = "manual",
    }
}

backstay::answer! {
    pub struct Backups {
        /// Backup level; given only when level-1 backup is on.
        backup_level: BackupsBackupLevel = "backup_level",
        /// Start of the backup.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        begin_time: Timestamp = "begin_time",
        /// Engine and version.
        datastore: MysqlDatastoreInBackup = "datastore",
        /// Remark.
        description: String = "description",
        /// End of the backup.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        end_time: Timestamp = "end_time",
        /// Backup id.
        id: String = "id",
        /// Instance the backup belongs to.
        instance_id: String = "instance_id",
        /// Instance name.
        instance_name: String = "instance_name",
        /// Backup name.
        name: String = "name",
        /// Size. The two other lists of backups give it in KB.
        /// In MB.
        size: i64 = "size",
        /// State of the backup.
        status: BackupStatus = "status",
        /// Time the backup took, in minutes.
        take_up_time: i64 = "take_up_time",
        /// Kind of backup.
        r#type: BackupsType = "type",
    }
}

backstay::answer! {
    /// What `ShowGaussMySqlBackupList` answers.
    pub struct ShowGaussMySqlBackupListResponse {
        /// Number of rows that match.
        total_count: i64 = "total_count",
    }
    lists {
        /// Backups.
        backups: [Backups] = "backups",
    }
}
