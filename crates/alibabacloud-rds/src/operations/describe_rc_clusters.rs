// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcClusters`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC clusters.
    pub struct DescribeRcClusters: Default {
    }
    Client.describe_rc_clusters -> DescribeRcClustersResponse;
    "DescribeRCClusters" is Safe Rpc { method: "POST", action: "DescribeRCClusters" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCClusters";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcClusters::new();
    }
}

backstay::answer! {
    pub struct DescribeRcClustersClusters {
        cluster_id: String = "ClusterId",
        cluster_name: String = "ClusterName",
        create_time: String = "CreateTime",
        profile: String = "Profile",
        status: String = "Status",
        vpc_id: String = "VpcId",
    }
}

backstay::answer! {
    /// What `DescribeRCClusters` answers.
    pub struct DescribeRcClustersResponse {
        request_id: String = "RequestId",
    }
    lists {
        clusters: [DescribeRcClustersClusters] = "Clusters",
    }
}
