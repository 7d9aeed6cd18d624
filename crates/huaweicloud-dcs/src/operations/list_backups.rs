// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListBackups`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// List backups of an instance.
    ///
    /// The vendor's current form of this call is v2's.
    /// The largest `limit` is in no document.
    ///
    /// The list comes in pages:
    /// [`client.list_backups(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListBackups {
        new {
            /// Instance id.
            instance_id: String = path "instance_id",
        }
        set {
            /// Number of rows to return.
            /// At least 1; left out: `10`.
            limit: i64 = query "limit",
            /// Number of the first record; counting starts at 1.
            /// At least 1; left out: `1`.
            start: i64 = query "start",
        }
        into {
            /// Records from this time on, yyyyMMddHHmmss (UTC in v2 text).
            /// Pattern `^[0-9]{14}$`.
            begin_time: String = query "beginTime",
            /// Records up to this time, yyyyMMddHHmmss.
            /// Pattern `^[0-9]{14}$`.
            end_time: String = query "endTime",
        }
    }
    Client.list_backups -> ListBackupsResponse;
    "ListBackups" is Safe
        Rest { method: "GET", path: "/v1.0/{project_id}/instances/{instance_id}/backups" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/outdated_apis_v1/backup_and_restoration_apis/querying_dcs_instance_backup_records.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListBackups::new("instance-id");
    }
}

backstay::pages! {
    ListBackupsResponse of ListBackupsBackupRecordResponse by Offset "start" from 1;
    limit "limit" { default: Some(10) };
    items "/backup_record_response";
    total "/total_num";
}

backstay::wait! {
    /// Waits for a backup.
    ///
    /// It calls [`ListBackups`] until the state is `succeed`.
    Client.wait_for_backup_v1(request, id)
        -> ListBackupsBackupRecordResponse by ListBackups;
    name "backup v1";
    record "/backup_record_response" { id: "/backup_id", pages: ListBackupsResponse, };
    state "/status";
    running ["waiting", "backuping"];
    success ["succeed"];
    failure ["failed", "expired", "deleted"];
    code "/error_code";
    progress "/progress";
    times { delay: 10, interval: 10, timeout: 1800 };
}

backstay::enumeration! {
    /// Whether it can be restored; upper-case text.
    pub enum ListBackupsIsSupportRestore {
        /// Yes.
        True = "TRUE",
        /// No.
        False = "FALSE",
    }
}

backstay::answer! {
    pub struct ListBackupsBackupRecordResponse {
        backup_format: String = "backup_format",
        /// Backup id.
        backup_id: String = "backup_id",
        /// Backup name.
        backup_name: String = "backup_name",
        /// Kind of backup.
        backup_type: ListBackupRecordsBackupType = "backup_type",
        /// Time of creation (RFC 3339, UTC).
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created_at: Timestamp = "created_at",
        /// Why it failed, `dcs.08.xxxx`. Without an error it is null in v1.0 samples
        /// and `{}` in v2's: both are read as none.
        error_code: BackupErrorCode = "error_code",
        /// Time the backup ran.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        execution_at: Timestamp = "execution_at",
        /// Instance id.
        instance_id: String = "instance_id",
        /// Whether it can be restored; upper-case text.
        is_support_restore: ListBackupsIsSupportRestore = "is_support_restore",
        /// Time slot of a scheduled backup.
        period: String = "period",
        /// Progress in percent as text, such as 100.00.
        progress: String = "progress",
        /// Remark of the backup.
        remark: String = "remark",
        /// Size in bytes.
        size: i64 = "size",
        /// State of the backup.
        status: BackupStatus = "status",
        /// Time of completion or last change.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        updated_at: Timestamp = "updated_at",
    }
}

backstay::answer! {
    /// What `ListBackups` answers.
    pub struct ListBackupsResponse {
        /// Number of records.
        total_num: i64 = "total_num",
    }
    lists {
        /// Backup records.
        backup_record_response: [ListBackupsBackupRecordResponse]
            = "backup_record_response",
    }
}
