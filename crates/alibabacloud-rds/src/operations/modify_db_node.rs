// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbNode`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify DB node.
    pub struct ModifyDbNode {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            auto_pay: bool = query "AutoPay",
            dry_run: bool = query "DryRun",
            produce_async: bool = query "ProduceAsync",
        }
        into {
            client_token: String = query "ClientToken",
            db_instance_storage: String = query "DBInstanceStorage",
            db_instance_storage_type: String = query "DBInstanceStorageType",
            effective_time: String = query "EffectiveTime",
        }
        list {
            db_node: [ModifyDbNodeDbNode] = query_json "DBNode",
        }
    }
    Client.modify_db_node -> ModifyDbNodeResponse;
    "ModifyDBNode" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyDBNode" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBNode";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyDbNode::new("db-instance-id");
    }
}

backstay::request! {
    pub struct ModifyDbNodeDbNode: Default {
        into {
            class_code: String = "classCode",
            node_id: String = "nodeId",
        }
    }
}

backstay::answer! {
    /// What `ModifyDBNode` answers.
    pub struct ModifyDbNodeResponse {
        db_instance_id: String = "DBInstanceId",
        order_id: i64 = "OrderId",
        request_id: String = "RequestId",
        success: bool = "Success",
    }
}
