// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcvCluster`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RCV cluster.
    pub struct DescribeRcvCluster {
        new {
            cluster_id: String = query "ClusterId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rcv_cluster -> DescribeRcvClusterResponse;
    "DescribeRCVCluster" is Safe Rpc { method: "POST", action: "DescribeRCVCluster" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCVCluster";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcvCluster::new("cluster-id");
    }
}

backstay::answer! {
    pub struct DescribeRcvClusterMysqlOperator {
        dashboard_public_endpoint: String = "DashboardPublicEndpoint",
        dashboard_username: String = "DashboardUsername",
        dashboard_vpc_endpoint: String = "DashboardVpcEndpoint",
        deploy_time: String = "DeployTime",
        status: String = "Status",
    }
}

backstay::answer! {
    /// What `DescribeRCVCluster` answers.
    pub struct DescribeRcvClusterResponse {
        cluster_id: String = "ClusterId",
        cluster_name: String = "ClusterName",
        mysql_operator: DescribeRcvClusterMysqlOperator = "MysqlOperator",
        region: String = "Region",
        request_id: String = "RequestId",
        v_cluster_status: String = "VClusterStatus",
        vpc_id: String = "VpcId",
    }
    lists {
        support_disk_performance_level: [String] = "SupportDiskPerformanceLevel",
    }
}
