// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcClusterNodes`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC cluster nodes.
    pub struct DescribeRcClusterNodes: Default {
    }
    Client.describe_rc_cluster_nodes -> DescribeRcClusterNodesResponse;
    "DescribeRCClusterNodes" is Safe
        Rpc { method: "POST", action: "DescribeRCClusterNodes" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCClusterNodes";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcClusterNodes::new();
    }
}

backstay::answer! {
    pub struct DescribeRcClusterNodesNodes {
        creation_time: String = "CreationTime",
        docker_version: String = "DockerVersion",
        image_id: String = "ImageId",
        instance_id: String = "InstanceId",
        instance_role: String = "InstanceRole",
        is_aliyun_node: bool = "IsAliyunNode",
        node_name: String = "NodeName",
        node_pool_id: String = "NodePoolId",
        node_status: String = "NodeStatus",
        pod_count: i64 = "PodCount",
        runtime_version: String = "RuntimeVersion",
        state: String = "State",
    }
    lists {
        ip_addresses: [String] = "IpAddresses",
    }
}

backstay::answer! {
    pub struct DescribeRcClusterNodesPage {
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        total_count: i64 = "TotalCount",
    }
}

backstay::answer! {
    /// What `DescribeRCClusterNodes` answers.
    pub struct DescribeRcClusterNodesResponse {
        page: DescribeRcClusterNodesPage = "Page",
        request_id: String = "RequestId",
    }
    lists {
        nodes: [DescribeRcClusterNodesNodes] = "Nodes",
    }
}
