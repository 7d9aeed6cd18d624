// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`StartFailover`] and the types that only it uses.

use crate::Client;
use backstay::generated::Value;

backstay::operation! {
    /// Start failover.
    pub struct StartFailover {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.start_failover -> StartFailoverResponse;
    "StartFailover" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/failover" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/manually_switching_primary_standby_db_instances.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = StartFailover::new("instance-id");
    }
}

backstay::answer! {
    /// What `StartFailover` answers.
    pub struct StartFailoverResponse {
        instance_id: Value = "instanceId",
        node_id: Value = "nodeId",
        workflow_id: Value = "workflowId",
    }
}
