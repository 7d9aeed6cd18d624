// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateRcNodePool`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Create RC node pool.
    pub struct CreateRcNodePool {
        new {
            cluster_id: String as ClusterId = query "ClusterId",
            instance_type: String as InstanceType = query "InstanceType",
            v_switch_id: String as VSwitchId = query "VSwitchId",
        }
        set {
            amount: i64 = query "Amount",
            auto_pay: bool = query "AutoPay",
            auto_renew: bool = query "AutoRenew",
            dry_run: bool = query "DryRun",
            internet_max_bandwidth_out: i64 = query "InternetMaxBandwidthOut",
            period: i64 = query "Period",
            system_disk: CreateRcNodePoolSystemDisk = query_json "SystemDisk",
        }
        into {
            client_token: String = query "ClientToken",
            create_mode: String = query "CreateMode",
            deployment_set_id: String = query "DeploymentSetId",
            description: String = query "Description",
            host_name: String = query "HostName",
            image_id: String = query "ImageId",
            instance_charge_type: String = query "InstanceChargeType",
            instance_name: String = query "InstanceName",
            internet_charge_type: String = query "InternetChargeType",
            io_optimized: String = query "IoOptimized",
            key_pair_name: String = query "KeyPairName",
            node_pool_name: String = query "NodePoolName",
            password: Secret = query "Password",
            period_unit: String = query "PeriodUnit",
            resource_group_id: String = query "ResourceGroupId",
            security_enhancement_strategy: String = query "SecurityEnhancementStrategy",
            security_group_id: String = query "SecurityGroupId",
            spot_strategy: String = query "SpotStrategy",
            support_case: String = query "SupportCase",
            user_data: String = query "UserData",
            zone_id: String = query "ZoneId",
            region_id: String = query_or_region "RegionId",
        }
        list {
            data_disk: [CreateRcNodePoolDataDisk] = query_json "DataDisk",
            tag: [Tag] = query_flat "Tag",
        }
    }
    Client.create_rc_node_pool -> CreateRcNodePoolResponse;
    "CreateRCNodePool" is Token("ClientToken")
        Rpc { method: "POST", action: "CreateRCNodePool" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateRCNodePool";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateRcNodePool::new(
        ///     ClusterId("cluster-id"),
        ///     InstanceType("instance-type"),
        ///     VSwitchId("v-switch-id"),
        /// );
    }
}

backstay::request! {
    pub struct CreateRcNodePoolDataDisk: Default {
        set {
            delete_with_instance: bool = "DeleteWithInstance",
            size: i64 = "Size",
        }
        into {
            category: String = "Category",
            encrypted: String = "Encrypted",
            performance_level: String = "PerformanceLevel",
        }
    }
}

backstay::request! {
    pub struct CreateRcNodePoolSystemDisk: Default {
        set {
            size: i64 = "Size",
        }
        into {
            category: String = "Category",
            performance_level: String = "PerformanceLevel",
        }
    }
}

backstay::answer! {
    /// What `CreateRCNodePool` answers.
    pub struct CreateRcNodePoolResponse {
        node_pool_id: String = "NodePoolId",
        order_id: String = "OrderId",
        request_id: String = "RequestId",
    }
    lists {
        instance_id_sets: [String] = "InstanceIdSets",
    }
}
