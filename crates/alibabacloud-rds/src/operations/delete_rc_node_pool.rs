// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteRcNodePool`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete RC node pool.
    pub struct DeleteRcNodePool {
        new {
            cluster_id: String as ClusterId = query "ClusterId",
            node_pool_id: String as NodePoolId = query "NodePoolId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.delete_rc_node_pool -> DeleteRcNodePoolResponse;
    "DeleteRCNodePool" is Unsafe Rpc { method: "POST", action: "DeleteRCNodePool" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCNodePool";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteRcNodePool::new(
        ///     ClusterId("cluster-id"),
        ///     NodePoolId("node-pool-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteRCNodePool` answers.
    pub struct DeleteRcNodePoolResponse {
        request_id: String = "RequestId",
    }
}
