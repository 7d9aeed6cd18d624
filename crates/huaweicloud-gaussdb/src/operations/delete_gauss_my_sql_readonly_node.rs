// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteGaussMySqlReadonlyNode`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Delete gauss my sql readonly node.
    pub struct DeleteGaussMySqlReadonlyNode {
        new {
            instance_id: String as InstanceId = path "instance_id",
            node_id: String as NodeId = path "node_id",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.delete_gauss_my_sql_readonly_node -> DeleteGaussMySqlReadonlyNodeResponse;
    "DeleteGaussMySqlReadonlyNode" is Unsafe
        Rest { method: "DELETE", path: "/v3/{project_id}/instances/{instance_id}/nodes/{node_id}" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/managing_db_instances/deleting_a_read_replica.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteGaussMySqlReadonlyNode::new(
        ///     InstanceId("instance-id"),
        ///     NodeId("node-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteGaussMySqlReadonlyNode` answers.
    pub struct DeleteGaussMySqlReadonlyNodeResponse {
        job_id: String = "job_id",
    }
}
