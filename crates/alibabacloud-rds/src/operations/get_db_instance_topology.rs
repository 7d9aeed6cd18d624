// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`GetDbInstanceTopology`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Get DB instance topology.
    pub struct GetDbInstanceTopology {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
    }
    Client.get_db_instance_topology -> GetDbInstanceTopologyResponse;
    "GetDBInstanceTopology" is Safe
        Rpc { method: "POST", action: "GetDBInstanceTopology" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/GetDBInstanceTopology";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = GetDbInstanceTopology::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct GetDbInstanceTopologyConnections {
        connection_string: String = "ConnectionString",
        db_instance_name: String = "DBInstanceName",
        net_type: String = "NetType",
        zone_id: String = "ZoneId",
    }
}

backstay::answer! {
    pub struct GetDbInstanceTopologyNodes {
        db_instance_name: String = "DBInstanceName",
        dedicated_host_group_id: String = "DedicatedHostGroupId",
        dedicated_host_id: String = "DedicatedHostId",
        node_id: String = "NodeId",
        role: String = "Role",
        zone_id: String = "ZoneId",
    }
}

backstay::answer! {
    pub struct GetDbInstanceTopologyData {
        db_instance_name: String = "DBInstanceName",
    }
    lists {
        connections: [GetDbInstanceTopologyConnections] = "Connections",
        nodes: [GetDbInstanceTopologyNodes] = "Nodes",
    }
}

backstay::answer! {
    /// What `GetDBInstanceTopology` answers.
    pub struct GetDbInstanceTopologyResponse {
        code: String = "Code",
        data: GetDbInstanceTopologyData = "Data",
        message: String = "Message",
        request_id: String = "RequestId",
    }
}
