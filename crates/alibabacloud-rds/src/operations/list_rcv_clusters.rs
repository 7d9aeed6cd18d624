// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListRcvClusters`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List RCV clusters.
    pub struct ListRcvClusters: Default {
        set {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.list_rcv_clusters -> ListRcvClustersResponse;
    "ListRCVClusters" is Rpc { method: "POST", action: "ListRCVClusters" };
    repeat Safe;
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ListRCVClusters";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ListRcvClusters::new();
    }
}

backstay::answer! {
    /// The members of `ListRcvClustersVClusters`.
    pub struct ListRcvClustersVClusters {
        cluster_id: String = "ClusterId",
        cluster_name: String = "ClusterName",
        instance_count: i64 = "InstanceCount",
        mysql_operator: MysqlOperator = "MysqlOperator",
        region_id: String = "RegionId",
        status: String = "Status",
        support_disk_performance_level: [String] = "SupportDiskPerformanceLevel",
        vpc_id: String = "VpcId",
    }
}

backstay::answer! {
    /// What `ListRCVClusters` answers.
    pub struct ListRcvClustersResponse {
        request_id: String = "RequestId",
        v_clusters: [ListRcvClustersVClusters] = "VClusters",
    }
}
