// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateGaussMySqlReadonlyNode`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Create gauss my sql readonly node.
    pub struct CreateGaussMySqlReadonlyNode {
        new {
            instance_id: String = path "instance_id",
            priorities: [i64] = member "priorities",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.create_gauss_my_sql_readonly_node -> CreateGaussMySqlReadonlyNodeResponse;
    "CreateGaussMySqlReadonlyNode" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/nodes/enlarge" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/managing_db_instances/creating_a_read_replica.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = CreateGaussMySqlReadonlyNode::new("instance-id", [1]);
    }
}

backstay::answer! {
    /// What `CreateGaussMySqlReadonlyNode` answers.
    pub struct CreateGaussMySqlReadonlyNodeResponse {
        instance_id: String = "instance_id",
        job_id: String = "job_id",
    }
    lists {
        node_names: [String] = "node_names",
    }
}
