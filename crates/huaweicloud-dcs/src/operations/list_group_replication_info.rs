// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListGroupReplicationInfo`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List group replication info.
    pub struct ListGroupReplicationInfo {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.list_group_replication_info -> ListGroupReplicationInfoResponse;
    "ListGroupReplicationInfo" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instance/{instance_id}/groups" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/shards_and_replicas/querying_details_of_shards.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListGroupReplicationInfo::new("instance-id");
    }
}

backstay::enumeration! {
    pub enum InstanceReplicationListInfoReplicationRole {
        Master = "master",
        Slave = "slave",
    }
}

backstay::enumeration! {
    pub enum InstanceReplicationListInfoStatus {
        Active = "Active",
        Inactive = "Inactive",
    }
}

backstay::answer! {
    pub struct InstanceReplicationListInfo {
        az_code: String = "az_code",
        is_replication: bool = "is_replication",
        node_id: String = "node_id",
        replication_id: String = "replication_id",
        replication_ip: String = "replication_ip",
        replication_role: InstanceReplicationListInfoReplicationRole
            = "replication_role",
        status: InstanceReplicationListInfoStatus = "status",
    }
    lists {
        dimensions: [InstanceReplicationDimensionsInfo] = "dimensions",
    }
}

backstay::answer! {
    pub struct InstanceGroupListInfo {
        group_id: String = "group_id",
        group_name: String = "group_name",
    }
    lists {
        replication_list: [InstanceReplicationListInfo] = "replication_list",
    }
}

backstay::answer! {
    /// What `ListGroupReplicationInfo` answers.
    pub struct ListGroupReplicationInfoResponse {
        group_count: i64 = "group_count",
    }
    lists {
        group_list: [InstanceGroupListInfo] = "group_list",
    }
}
