// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListRestoreRecords`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// Lists restore records, with state and progress; there is no call for one record.
    ///
    /// An empty list may come as 204 without a body.
    /// The vendor's samples call the parameters `start` and `beginTime`, as in
    /// v1.0; the tables, which are believed, `offset` and `begin_time`.
    /// Which `limit` is taken when it is left out they don't say.
    ///
    /// The list comes in pages:
    /// [`client.list_restore_records(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListRestoreRecords {
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
    Client.list_restore_records -> ListRestoreRecordsResponse;
    "ListRestoreRecords" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}/restores" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/backup_and_restoration/querying_dcs_instance_restoration_records.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListRestoreRecords::new("instance-id");
    }
}

backstay::pages! {
    ListRestoreRecordsResponse of InstanceRestoreInfo by Offset "offset" from 0;
    limit "limit" {};
    items "/restore_record_response";
    total "/total_num";
}

backstay::wait! {
    /// Waits for a restore: its record is looked for on all pages.
    ///
    /// It calls [`ListRestoreRecords`] until the state is `succeed`.
    Client.wait_for_restore(request, id) -> InstanceRestoreInfo by ListRestoreRecords;
    name "restore";
    record "/restore_record_response"
        { id: "/restore_id", pages: ListRestoreRecordsResponse, };
    state "/status";
    running ["waiting", "restoring"];
    success ["succeed"];
    failure ["failed"];
    code "/error_code";
    progress "/progress";
    times { delay: 10, interval: 10, timeout: 1800 };
}

backstay::answer! {
    pub struct InstanceRestoreInfo {
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
        /// State of the restore.
        status: RestoreStatus = "status",
        /// Time of completion or last change.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        updated_at: Timestamp = "updated_at",
    }
}

backstay::answer! {
    /// What `ListRestoreRecords` answers.
    pub struct ListRestoreRecordsResponse {
        /// Number of records that match.
        total_num: i64 = "total_num",
    }
    lists {
        /// Restore records.
        restore_record_response: [InstanceRestoreInfo] = "restore_record_response",
    }
}
