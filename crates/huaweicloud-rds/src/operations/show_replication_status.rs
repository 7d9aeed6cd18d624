// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowReplicationStatus`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show replication status.
    pub struct ShowReplicationStatus {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.show_replication_status -> ShowReplicationStatusResponse;
    "ShowReplicationStatus" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/replication/status" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/obtaining_the_replication_status_of_a_db_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ShowReplicationStatus::new("instance-id");
    }
}

backstay::answer! {
    /// What `ShowReplicationStatus` answers.
    pub struct ShowReplicationStatusResponse {
        abnormal_reason: String = "abnormal_reason",
        replication_status: String = "replication_status",
    }
}
