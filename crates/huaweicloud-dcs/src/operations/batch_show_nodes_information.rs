// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`BatchShowNodesInformation`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Batch show nodes information.
    ///
    /// The list comes in pages:
    /// [`client.batch_show_nodes_information(request).pages()`](backstay::Call::pages) gives all items.
    pub struct BatchShowNodesInformation: Default {
        set {
            limit: i64 = query "limit",
            offset: i64 = query "offset",
        }
    }
    Client.batch_show_nodes_information -> BatchShowNodesInformationResponse;
    "BatchShowNodesInformation" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances-logical-nodes" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/shards_and_replicas/querying_instance_nodes_in_batches.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = BatchShowNodesInformation::new();
    }
}

backstay::pages! {
    BatchShowNodesInformationResponse of InstanceNodesInfoResp by Offset "offset" from 0;
    limit "limit" {};
    items "/instances";
    total "/count";
}

backstay::enumeration! {
    pub enum NodesInfoRespNodeRole {
        RedisServer = "redis-server",
        RedisProxy = "redis-proxy",
    }
}

backstay::enumeration! {
    pub enum NodesInfoRespNodeType {
        Master = "master",
        Slave = "slave",
        Proxy = "proxy",
    }
}

backstay::enumeration! {
    pub enum NodesInfoRespStatus {
        Creating = "Creating",
        Active = "Active",
        Inactive = "Inactive",
        Deleting = "Deleting",
        AddSharding = "AddSharding",
    }
}

backstay::answer! {
    pub struct NodesInfoResp {
        az_code: String = "az_code",
        group_id: String = "group_id",
        group_name: String = "group_name",
        is_access: bool = "is_access",
        is_remove_ip: bool = "is_remove_ip",
        logical_node_id: String = "logical_node_id",
        name: String = "name",
        node_id: String = "node_id",
        node_ip: String = "node_ip",
        node_port: String = "node_port",
        node_role: NodesInfoRespNodeRole = "node_role",
        node_type: NodesInfoRespNodeType = "node_type",
        priority_weight: i64 = "priority_weight",
        replication_id: String = "replication_id",
        status: NodesInfoRespStatus = "status",
    }
    lists {
        dimensions: [InstanceReplicationDimensionsInfo] = "dimensions",
    }
}

backstay::answer! {
    pub struct InstanceNodesInfoResp {
        instance_id: String = "instance_id",
        node_count: i64 = "node_count",
    }
    lists {
        nodes: [NodesInfoResp] = "nodes",
    }
}

backstay::answer! {
    /// What `BatchShowNodesInformation` answers.
    pub struct BatchShowNodesInformationResponse {
        count: i64 = "count",
    }
    lists {
        instances: [InstanceNodesInfoResp] = "instances",
    }
}
