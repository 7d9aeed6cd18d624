// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateDbNodes`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create DB nodes.
    pub struct CreateDbNodes {
        new {
            db_instance_id: String = query "DBInstanceId",
            db_node: [CreateDbNodesDbNode] = query_json "DBNode",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.create_db_nodes -> CreateDbNodesResponse;
    "CreateDBNodes" is Token("ClientToken")
        Rpc { method: "POST", action: "CreateDBNodes" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBNodes";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateDbNodes::new(
        ///     "db-instance-id",
        ///     [CreateDbNodesDbNode::new(ClassCode("class-code"), ZoneId("zone-id"))],
        /// );
    }
}

backstay::request! {
    pub struct CreateDbNodesDbNode {
        new {
            class_code: String as ClassCode = "classCode",
            zone_id: String as ZoneId = "zoneId",
        }
        into {
            vswitch_id: String = "vswitchId",
        }
    }
}

backstay::answer! {
    /// What `CreateDBNodes` answers.
    pub struct CreateDbNodesResponse {
        db_instance_id: String = "DBInstanceId",
        node_ids: String = "NodeIds",
        order_id: i64 = "OrderId",
        request_id: String = "RequestId",
    }
}
