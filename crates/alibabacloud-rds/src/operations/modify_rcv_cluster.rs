// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyRcvCluster`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify RCV cluster.
    pub struct ModifyRcvCluster {
        new {
            cluster_id: String = query "ClusterId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_rcv_cluster -> ModifyRcvClusterResponse;
    "ModifyRCVCluster" is Unsafe Rpc { method: "POST", action: "ModifyRCVCluster" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCVCluster";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyRcvCluster::new("cluster-id");
    }
}

backstay::answer! {
    /// What `ModifyRCVCluster` answers.
    pub struct ModifyRcvClusterResponse {
        request_id: String = "RequestId",
    }
}
