// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteDbNodes`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete DB nodes.
    pub struct DeleteDbNodes {
        new {
            db_instance_id: String = query "DBInstanceId",
            db_node_id: [String] = query_json "DBNodeId",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.delete_db_nodes -> DeleteDbNodesResponse;
    "DeleteDBNodes" is Token("ClientToken")
        Rpc { method: "POST", action: "DeleteDBNodes" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBNodes";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteDbNodes::new("db-instance-id", ["db-node-id"]);
    }
}

backstay::answer! {
    /// What `DeleteDBNodes` answers.
    pub struct DeleteDbNodesResponse {
        db_instance_id: String = "DBInstanceId",
        order_id: i64 = "OrderId",
        request_id: String = "RequestId",
    }
}
