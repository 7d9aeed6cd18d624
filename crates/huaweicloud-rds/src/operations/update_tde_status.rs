// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateTdeStatus`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Update tde status.
    pub struct UpdateTdeStatus {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.update_tde_status -> UpdateTdeStatusResponse;
    "UpdateTdeStatus" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/tde" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/enabling_tde_for_a_db_instance_rds_for_sql_server.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = UpdateTdeStatus::new("instance-id");
    }
}

backstay::answer! {
    /// What `UpdateTdeStatus` answers.
    pub struct UpdateTdeStatusResponse {
        job_id: String = "job_id",
    }
}
