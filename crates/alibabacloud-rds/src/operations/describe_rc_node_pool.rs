// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcNodePool`] and the types that only it uses.

use crate::Client;
use backstay::generated::Secret;

backstay::operation! {
    /// Describe RC node pool.
    pub struct DescribeRcNodePool: Default {
        into {
            cluster_id: String = query "ClusterId",
            node_pool_id: String = query "NodePoolId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_node_pool -> DescribeRcNodePoolResponse;
    "DescribeRCNodePool" is Safe Rpc { method: "GET", action: "DescribeRCNodePool" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCNodePool";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcNodePool::new();
    }
}

backstay::answer! {
    pub struct DescribeRcNodePoolDataDisk {
        category: String = "Category",
        delete_with_instance: bool = "DeleteWithInstance",
        encrypted: String = "Encrypted",
        performance_level: String = "PerformanceLevel",
        size: i64 = "Size",
    }
}

backstay::answer! {
    pub struct DescribeRcNodePoolSystemDisk {
        category: String = "Category",
        performance_level: String = "PerformanceLevel",
        size: i64 = "Size",
    }
}

backstay::answer! {
    pub struct DescribeRcNodePoolTag {
        key: String = "Key",
        value: String = "Value",
    }
}

backstay::answer! {
    pub struct DescribeRcNodePoolNodePoolList {
        auto_pay: bool = "AutoPay",
        auto_renew: bool = "AutoRenew",
        cluster_id: String = "ClusterId",
        create_mode: String = "CreateMode",
        deployment_set_id: String = "DeploymentSetId",
        description: String = "Description",
        host_name: String = "HostName",
        image_id: String = "ImageId",
        instance_charge_type: String = "InstanceChargeType",
        instance_name: String = "InstanceName",
        instance_type: String = "InstanceType",
        internet_charge_type: String = "InternetChargeType",
        internet_max_bandwidth_out: i64 = "InternetMaxBandwidthOut",
        io_optimized: String = "IoOptimized",
        key_pair_name: String = "KeyPairName",
        node_pool_id: String = "NodePoolId",
        node_pool_name: String = "NodePoolName",
        password: Secret = "Password",
        period: i64 = "Period",
        period_unit: String = "PeriodUnit",
        region_id: String = "RegionId",
        resource_group_id: String = "ResourceGroupId",
        security_enhancement_strategy: String = "SecurityEnhancementStrategy",
        security_group_id: String = "SecurityGroupId",
        spot_strategy: String = "SpotStrategy",
        system_disk: DescribeRcNodePoolSystemDisk = "SystemDisk",
        v_switch_id: String = "VSwitchId",
        zone_id: String = "ZoneId",
    }
    lists {
        data_disk: [DescribeRcNodePoolDataDisk] = "DataDisk",
        tag: [DescribeRcNodePoolTag] = "Tag",
    }
}

backstay::answer! {
    /// What `DescribeRCNodePool` answers.
    pub struct DescribeRcNodePoolResponse {
        request_id: String = "RequestId",
    }
    lists {
        node_pool_list: [DescribeRcNodePoolNodePoolList] = "NodePoolList",
    }
}
