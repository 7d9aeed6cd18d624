// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdatePort`] and the types that only it uses.

use crate::Client;
use backstay::generated::Value;

backstay::operation! {
    /// Update port.
    pub struct UpdatePort {
        new {
            instance_id: String = path "instance_id",
            port: i64 = member "port",
        }
    }
    Client.update_port -> UpdatePortResponse;
    "UpdatePort" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/port" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/database_security/changing_a_database_port.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = UpdatePort::new("instance-id", 1);
    }
}

backstay::answer! {
    /// What `UpdatePort` answers.
    pub struct UpdatePortResponse {
        workflow_id: Value = "workflowId",
    }
}
