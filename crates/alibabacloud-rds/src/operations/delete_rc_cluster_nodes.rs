// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteRcClusterNodes`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete RC cluster nodes.
    pub struct DeleteRcClusterNodes: Default {
        into {
            vpc_id: String = query "VpcId",
            region_id: String = query_or_region "RegionId",
        }
        list {
            instance_ids: [String] = query_joined "InstanceIds",
            nodes: [String] = query_joined "Nodes",
        }
    }
    Client.delete_rc_cluster_nodes -> DeleteRcClusterNodesResponse;
    "DeleteRCClusterNodes" is Unsafe
        Rpc { method: "POST", action: "DeleteRCClusterNodes" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCClusterNodes";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteRcClusterNodes::new();
    }
}

backstay::answer! {
    /// What `DeleteRCClusterNodes` answers.
    pub struct DeleteRcClusterNodesResponse {
        request_id: String = "RequestId",
        task_id: String = "TaskId",
    }
}
