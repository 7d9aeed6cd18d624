// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ChangeFailoverMode`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use backstay::generated::Value;

backstay::operation! {
    /// Change failover mode.
    pub struct ChangeFailoverMode {
        new {
            instance_id: String as InstanceId = path "instance_id",
            mode: String as Mode = member "mode",
        }
    }
    Client.change_failover_mode -> ChangeFailoverModeResponse;
    "ChangeFailoverMode" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/failover/mode" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/changing_the_data_synchronize_model_of_primary_standby_db_instances.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ChangeFailoverMode::new(InstanceId("instance-id"), Mode("mode"));
    }
}

backstay::answer! {
    /// What `ChangeFailoverMode` answers.
    pub struct ChangeFailoverModeResponse {
        instance_id: Value = "instanceId",
        replication_mode: Value = "replicationMode",
        workflow_id: Value = "workflowId",
    }
}
