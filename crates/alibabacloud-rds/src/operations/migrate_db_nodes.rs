// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`MigrateDbNodes`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Migrate DB nodes.
    pub struct MigrateDbNodes {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            effective_time: String = query "EffectiveTime",
            switch_time: String = query "SwitchTime",
            v_switch_id: String = query "VSwitchId",
        }
        list {
            db_node: [MigrateDbNodesDbNode] = query_json "DBNode",
        }
    }
    Client.migrate_db_nodes -> MigrateDbNodesResponse;
    "MigrateDBNodes" is Token("ClientToken")
        Rpc { method: "POST", action: "MigrateDBNodes" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/MigrateDBNodes";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = MigrateDbNodes::new("db-instance-id");
    }
}

backstay::request! {
    pub struct MigrateDbNodesDbNode: Default {
        into {
            node_id: String = "nodeId",
            zone_id: String = "zoneId",
        }
    }
}

backstay::answer! {
    /// What `MigrateDBNodes` answers.
    pub struct MigrateDbNodesResponse {
        db_instance_id: String = "DBInstanceId",
        request_id: String = "RequestId",
        success: bool = "Success",
    }
}
