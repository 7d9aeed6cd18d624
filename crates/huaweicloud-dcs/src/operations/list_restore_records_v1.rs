// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListRestoreRecordsV1`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// List restore records with state and progress; there is no call for one record.
    ///
    /// The vendor's current form of this call is v2's.
    /// The largest `limit` is in no document.
    ///
    /// The list comes in pages:
    /// [`client.list_restore_records_v1(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListRestoreRecordsV1 {
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
    Client.list_restore_records_v1 -> ListRestoreRecordsV1Response;
    "ListRestoreRecordsV1" is Safe
        Rest { method: "GET", path: "/v1.0/{project_id}/instances/{instance_id}/restores" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/outdated_apis_v1/backup_and_restoration_apis/querying_dcs_instance_restoration_records.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListRestoreRecordsV1::new("instance-id");
    }
}

backstay::pages! {
    ListRestoreRecordsV1Response of ListRestoreRecordsV1RestoreRecordResponse by Offset
        "start" from 1;
    limit "limit" { default: Some(10) };
    items "/restore_record_response";
    total "/total_num";
}

backstay::wait! {
    /// Waits for a restore: its record is looked for on all pages.
    ///
    /// It calls [`ListRestoreRecordsV1`] until the state is `succeed`.
    Client.wait_for_restore_v1(request, id)
        -> ListRestoreRecordsV1RestoreRecordResponse by ListRestoreRecordsV1;
    name "restore v1";
    record "/restore_record_response"
        { id: "/restore_id", pages: ListRestoreRecordsV1Response, };
    state "/status";
    running ["waiting", "restoring"];
    success ["succeed"];
    failure ["failed"];
    code "/error_code";
    progress "/progress";
    times { delay: 10, interval: 10, timeout: 1800 };
}

backstay::answer! {
    pub struct ListRestoreRecordsV1RestoreRecordResponse {
        /// Backup id.
        backup_id: String = "backup_id",
        /// Backup name.
        backup_name: String = "backup_name",
        /// Remark of the backup.
        backup_remark: String = "backup_remark",
        /// Time of creation (RFC 3339, UTC).
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created_at: Timestamp = "created_at",
        /// Why it failed, `dcs.08.xxxx`. Without an error it is null in v1.0 samples
        /// and `{}` in v2's: both are read as none.
        error_code: BackupErrorCode = "error_code",
        /// Progress in percent as text, such as 100.00.
        progress: String = "progress",
        /// Id of the restore record.
        restore_id: String = "restore_id",
        /// Name of the restore record.
        restore_name: String = "restore_name",
        /// Remark of the restore.
        restore_remark: String = "restore_remark",
        /// Instance the backup came from.
        source_instance_id: String = "sourceInstanceID",
        /// Name of that instance.
        source_instance_name: String = "sourceInstanceName",
        /// State of the restore.
        status: RestoreStatus = "status",
        /// Time of completion or last change.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        updated_at: Timestamp = "updated_at",
    }
}

backstay::answer! {
    /// What `ListRestoreRecordsV1` answers.
    pub struct ListRestoreRecordsV1Response {
        /// Number of records.
        total_num: i64 = "total_num",
    }
    lists {
        /// Restore records.
        restore_record_response: [ListRestoreRecordsV1RestoreRecordResponse]
            = "restore_record_response",
    }
}
