// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RebuildReplicationLink`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Rebuild replication link.
    pub struct RebuildReplicationLink {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
    }
    Client.rebuild_replication_link -> RebuildReplicationLinkResponse;
    "RebuildReplicationLink" is Unsafe
        Rpc { method: "POST", action: "RebuildReplicationLink" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RebuildReplicationLink";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = RebuildReplicationLink::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `RebuildReplicationLink` answers.
    pub struct RebuildReplicationLinkResponse {
        db_instance_id: String = "DBInstanceId",
        request_id: String = "RequestId",
        task_id: i64 = "TaskId",
        task_name: String = "TaskName",
    }
}
