// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateSlavePriority`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Update slave priority.
    pub struct UpdateSlavePriority {
        new {
            group_id: String as GroupId = path "group_id",
            instance_id: String as InstanceId = path "instance_id",
            node_id: String as NodeId = path "node_id",
            /// A whole number.
            /// 0 to 100.
            slave_priority_weight: i64 = member "slave_priority_weight",
        }
    }
    Client.update_slave_priority -> UpdateSlavePriorityResponse;
    "UpdateSlavePriority" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/instances/{instance_id}/groups/{group_id}/replications/{node_id}/slave-priority" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/shards_and_replicas/configuring_replica_priority.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = UpdateSlavePriority::new(
        ///     GroupId("group-id"),
        ///     InstanceId("instance-id"),
        ///     NodeId("node-id"),
        ///     1,
        /// );
    }
}

backstay::answer! {
    /// What `UpdateSlavePriority` answers: nothing but that it was accepted.
    pub struct UpdateSlavePriorityResponse {}
}
