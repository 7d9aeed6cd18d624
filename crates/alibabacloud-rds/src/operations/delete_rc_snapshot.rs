// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteRcSnapshot`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete RC snapshot.
    pub struct DeleteRcSnapshot {
        new {
            snapshot_id: String = query "SnapshotId",
        }
        set {
            force: bool = query "Force",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.delete_rc_snapshot -> DeleteRcSnapshotResponse;
    "DeleteRCSnapshot" is Unsafe Rpc { method: "POST", action: "DeleteRCSnapshot" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCSnapshot";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteRcSnapshot::new("snapshot-id");
    }
}

backstay::answer! {
    /// What `DeleteRCSnapshot` answers.
    pub struct DeleteRcSnapshotResponse {
        request_id: String = "RequestId",
    }
}
