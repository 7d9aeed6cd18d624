// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`StartupInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Startup instance.
    pub struct StartupInstance {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.startup_instance -> StartupInstanceResponse;
    "StartupInstance" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/action/startup" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/starting_an_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = StartupInstance::new("instance-id");
    }
}

backstay::answer! {
    /// What `StartupInstance` answers.
    pub struct StartupInstanceResponse {
        job_id: String = "job_id",
    }
}
