// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete instance.
    pub struct DeleteInstance {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.delete_instance -> DeleteInstanceResponse;
    "DeleteInstance" is Unsafe
        Rest { method: "DELETE", path: "/v3/{project_id}/instances/{instance_id}" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/deleting_a_db_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = DeleteInstance::new("instance-id");
    }
}

backstay::answer! {
    /// What `DeleteInstance` answers.
    pub struct DeleteInstanceResponse {
        job_id: String = "job_id",
    }
}
