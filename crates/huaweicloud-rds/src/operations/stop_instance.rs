// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`StopInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Stop instance.
    pub struct StopInstance {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.stop_instance -> StopInstanceResponse;
    "StopInstance" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/action/shutdown" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/stopping_an_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = StopInstance::new("instance-id");
    }
}

backstay::answer! {
    /// What `StopInstance` answers.
    pub struct StopInstanceResponse {
        job_id: String = "job_id",
    }
}
