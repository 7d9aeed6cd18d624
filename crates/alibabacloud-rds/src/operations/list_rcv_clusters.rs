// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListRcvClusters`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List RCV clusters.
    pub struct ListRcvClusters: Default {
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.list_rcv_clusters -> ListRcvClustersResponse;
    "ListRCVClusters" is Safe Rpc { method: "POST", action: "ListRCVClusters" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ListRCVClusters";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ListRcvClusters::new();
    }
}

backstay::answer! {
    pub struct ListRcvClustersMysqlOperator {
        dashboard_public_endpoint: String = "DashboardPublicEndpoint",
        dashboard_username: String = "DashboardUsername",
        dashboard_vpc_endpoint: String = "DashboardVpcEndpoint",
        deploy_time: String = "DeployTime",
        status: String = "Status",
    }
}

backstay::answer! {
    pub struct ListRcvClustersVClusters {
        cluster_id: String = "ClusterId",
        cluster_name: String = "ClusterName",
        instance_count: i64 = "InstanceCount",
        mysql_operator: ListRcvClustersMysqlOperator = "MysqlOperator",
        region_id: String = "RegionId",
        status: String = "Status",
        vpc_id: String = "VpcId",
    }
    lists {
        support_disk_performance_level: [String] = "SupportDiskPerformanceLevel",
    }
}

backstay::answer! {
    /// What `ListRCVClusters` answers.
    pub struct ListRcvClustersResponse {
        request_id: String = "RequestId",
    }
    lists {
        v_clusters: [ListRcvClustersVClusters] = "VClusters",
    }
}
