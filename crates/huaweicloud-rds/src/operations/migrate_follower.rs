// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`MigrateFollower`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use backstay::generated::Value;

backstay::operation! {
    /// Migrate follower.
    pub struct MigrateFollower {
        new {
            instance_id: String as InstanceId = path "instance_id",
            az_code: String as AzCode = member "azCode",
            node_id: String as NodeId = member "nodeId",
        }
    }
    Client.migrate_follower -> MigrateFollowerResponse;
    "MigrateFollower" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/migrateslave" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/migrating_a_standby_db_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = MigrateFollower::new(
        ///     InstanceId("instance-id"),
        ///     AzCode("az-code"),
        ///     NodeId("node-id"),
        /// );
    }
}

backstay::answer! {
    /// What `MigrateFollower` answers.
    pub struct MigrateFollowerResponse {
        workflow_id: Value = "workflowId",
    }
}
