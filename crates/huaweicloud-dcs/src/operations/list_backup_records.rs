// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListBackupRecords`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// Lists the backups of an instance.
    ///
    /// An empty list may come as 204 without a body.
    /// The vendor's samples call the parameters `start` and `beginTime`, as in
    /// v1.0; the tables, which are believed, `offset` and `begin_time`.
    /// Which `limit` is taken when it is left out they don't say.
    ///
    /// The list comes in pages:
    /// [`client.list_backup_records(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListBackupRecords {
        new {
            /// Instance id.
            instance_id: String = path "instance_id",
        }
        set {
            /// How many to return.
            limit: i64 = query "limit",
            /// Number of rows to skip, from 0.
            /// At least 0.
            offset: i64 = query "offset",
        }
        into {
            /// Records from this time on (UTC, yyyyMMddHHmmss).
            begin_time: String = query "begin_time",
            /// Records up to this time (UTC, yyyyMMddHHmmss).
            end_time: String = query "end_time",
        }
    }
    Client.list_backup_records -> ListBackupRecordsResponse;
    "ListBackupRecords" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}/backups" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/backup_and_restoration/listing_dcs_instance_backup_records.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListBackupRecords::new("instance-id");
    }
}

backstay::pages! {
    ListBackupRecordsResponse of BackupRecordResponse by Offset "offset" from 0;
    limit "limit" {};
    items "/backup_record_response";
    total "/total_num";
}

backstay::wait! {
    /// Waits for a backup.
    ///
    /// It calls [`ListBackupRecords`] until the state is `succeed`.
    Client.wait_for_backup(request, id) -> BackupRecordResponse by ListBackupRecords;
    name "backup";
    record "/backup_record_response"
        { id: "/backup_id", pages: ListBackupRecordsResponse, };
    state "/status";
    running ["waiting", "backuping"];
    success ["succeed"];
    failure ["failed", "expired", "deleted"];
    code "/error_code";
    progress "/progress";
    times { delay: 10, interval: 10, timeout: 1800 };
}

backstay::enumeration! {
    /// File format of the backup.
    pub enum BackupRecordResponseBackupFormat {
        /// Append-only file.
        Aof = "aof",
        /// Snapshot file.
        Rdb = "rdb",
    }
}

backstay::enumeration! {
    /// Whether it can be restored; upper-case text.
    pub enum BackupRecordResponseIsSupportRestore {
        /// Yes.
        True = "TRUE",
        /// No.
        False = "FALSE",
    }
}

backstay::answer! {
    pub struct BackupRecordResponse {
        /// File format of the backup.
        backup_format: BackupRecordResponseBackupFormat = "backup_format",
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
        is_support_restore: BackupRecordResponseIsSupportRestore = "is_support_restore",
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
    /// What `ListBackupRecords` answers.
    pub struct ListBackupRecordsResponse {
        /// Number of records that match.
        total_num: i64 = "total_num",
    }
    lists {
        /// Backup records.
        backup_record_response: [BackupRecordResponse] = "backup_record_response",
    }
}
