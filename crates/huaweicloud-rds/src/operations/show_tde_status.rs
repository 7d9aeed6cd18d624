// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowTdeStatus`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show tde status.
    pub struct ShowTdeStatus {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.show_tde_status -> ShowTdeStatusResponse;
    "ShowTdeStatus" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/tde-status" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/querying_tde_status_of_a_db_instance_rds_for_sql_server.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ShowTdeStatus::new("instance-id");
    }
}

backstay::enumeration! {
    pub enum ShowTdeStatusTdeStatus { Open = "open", Close = "close" }
}

backstay::answer! {
    /// What `ShowTdeStatus` answers.
    pub struct ShowTdeStatusResponse {
        instance_id: String = "instance_id",
        tde_status: ShowTdeStatusTdeStatus = "tde_status",
    }
}
