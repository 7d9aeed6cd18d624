// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteReplicationLink`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete replication link.
    pub struct DeleteReplicationLink {
        new {
            db_instance_id: String = query "DBInstanceId",
            promote_to_master: bool = query "PromoteToMaster",
        }
    }
    Client.delete_replication_link -> DeleteReplicationLinkResponse;
    "DeleteReplicationLink" is Unsafe
        Rpc { method: "POST", action: "DeleteReplicationLink" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteReplicationLink";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteReplicationLink::new("db-instance-id", true);
    }
}

backstay::answer! {
    /// What `DeleteReplicationLink` answers.
    pub struct DeleteReplicationLinkResponse {
        db_instance_id: String = "DBInstanceId",
        request_id: String = "RequestId",
        task_id: i64 = "TaskId",
        task_name: String = "TaskName",
    }
}
