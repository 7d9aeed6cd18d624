// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteRcvCluster`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete RCV cluster.
    pub struct DeleteRcvCluster {
        new {
            cluster_id: String = query "ClusterId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.delete_rcv_cluster -> DeleteRcvClusterResponse;
    "DeleteRCVCluster" is Unsafe Rpc { method: "POST", action: "DeleteRCVCluster" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCVCluster";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteRcvCluster::new("cluster-id");
    }
}

backstay::answer! {
    /// What `DeleteRCVCluster` answers.
    pub struct DeleteRcvClusterResponse {
        request_id: String = "RequestId",
    }
}
