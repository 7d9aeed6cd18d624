// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowGaussMySqlIncrementalBackupList`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// List incremental backups of one instance (the logs behind point-in-time restore).
    ///
    /// The list comes in pages:
    /// [`client.show_gauss_my_sql_incremental_backup_list(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ShowGaussMySqlIncrementalBackupList {
        new {
            /// Instance id.
            instance_id: String = path "instance_id",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
        into {
            /// Backups from this time on; goes with end\_time.
            /// UTC time such as `2026-01-02T03:04:05Z`.
            begin_time: Timestamp = query "begin_time",
            /// Backups up to this time; goes with begin\_time.
            /// UTC time such as `2026-01-02T03:04:05Z`.
            end_time: Timestamp = query "end_time",
            /// Number of rows to return. 10, 20 or 50 only.
            /// Left out: `10`.
            limit: String = query "limit",
            /// Number of rows to skip.
            /// Left out: `0`.
            offset: String = query "offset",
        }
    }
    Client.show_gauss_my_sql_incremental_backup_list -> ShowGaussMySqlIncrementalBackupListResponse;
    "ShowGaussMySqlIncrementalBackupList" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/incremental-backups" };
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowGaussMySqlIncrementalBackupList::new("instance-id");
    }
}

backstay::pages! {
    ShowGaussMySqlIncrementalBackupListResponse of IncrementalBackups by Offset
        "offset" from 0;
    limit "limit" { default: Some(10), values: &[10, 20, 50] };
    items "/backups";
    total "/total_count";
    id "/id";
}

backstay::answer! {
    pub struct IncrementalBackups {
        /// Start of the backup.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        begin_time: Timestamp = "begin_time",
        /// End of the backup.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        end_time: Timestamp = "end_time",
        /// Backup id.
        id: String = "id",
        /// Instance the backup belongs to.
        instance_id: String = "instance_id",
        /// Backup name.
        name: String = "name",
        /// Size in KB.
        size: f64 = "size",
    }
}

backstay::answer! {
    /// What `ShowGaussMySqlIncrementalBackupList` answers.
    pub struct ShowGaussMySqlIncrementalBackupListResponse {
        /// Number of rows that match.
        total_count: i64 = "total_count",
    }
    lists {
        /// Backups.
        backups: [IncrementalBackups] = "backups",
    }
}
