// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RunRcInstances`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Run RC instances.
    pub struct RunRcInstances {
        new {
            instance_type: String as InstanceType = query "InstanceType",
            v_switch_id: String as VSwitchId = query "VSwitchId",
        }
        set {
            amount: i64 = query "Amount",
            auto_pay: bool = query "AutoPay",
            auto_renew: bool = query "AutoRenew",
            auto_use_coupon: bool = query "AutoUseCoupon",
            deletion_protection: bool = query "DeletionProtection",
            dry_run: bool = query "DryRun",
            internet_max_bandwidth_out: i64 = query "InternetMaxBandwidthOut",
            password_inherit: bool = query "PasswordInherit",
            period: i64 = query "Period",
            user_data_in_base64: bool = query "UserDataInBase64",
            create_ack_edge_param: RunRcInstancesCreateAckEdgeParam
                = query_json "CreateAckEdgeParam",
            network_options: RunRcInstancesNetworkOptions = query_json "NetworkOptions",
            system_disk: RunRcInstancesSystemDisk = query_json "SystemDisk",
        }
        into {
            acu_type: String = query "AcuType",
            business_info: String = query "BusinessInfo",
            client_token: String = query "ClientToken",
            create_extra_param: String = query "CreateExtraParam",
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
            password: Secret = query "Password",
            period_unit: String = query "PeriodUnit",
            private_ip_address: String = query "PrivateIpAddress",
            promotion_code: String = query "PromotionCode",
            resource_group_id: String = query "ResourceGroupId",
            scheduled_rule: String = query "ScheduledRule",
            security_enhancement_strategy: String = query "SecurityEnhancementStrategy",
            security_group_id: String = query "SecurityGroupId",
            spot_strategy: String = query "SpotStrategy",
            support_case: String = query "SupportCase",
            user_data: String = query "UserData",
            zone_id: String = query "ZoneId",
            region_id: String = query_or_region "RegionId",
        }
        list {
            data_disk: [RunRcInstancesDataDisk] = query_json "DataDisk",
            security_group_ids: [String] = query_json "SecurityGroupIds",
            tag: [Tag] = query_flat "Tag",
        }
    }
    Client.run_rc_instances -> RunRcInstancesResponse;
    "RunRCInstances" is Token("ClientToken")
        Rpc { method: "POST", action: "RunRCInstances" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RunRCInstances";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = RunRcInstances::new(
        ///     InstanceType("instance-type"),
        ///     VSwitchId("v-switch-id"),
        /// );
    }
}

backstay::request! {
    pub struct RunRcInstancesCreateAckEdgeParam: Default {
        into {
            cluster_id: String = "ClusterId",
            node_pool_id: String = "NodePoolId",
        }
    }
}

backstay::request! {
    pub struct RunRcInstancesDataDisk: Default {
        set {
            delete_with_instance: bool = "DeleteWithInstance",
            size: i64 = "Size",
        }
        into {
            category: String = "Category",
            device: String = "Device",
            encrypted: String = "Encrypted",
            performance_level: String = "PerformanceLevel",
            snapshot_id: String = "SnapshotId",
        }
    }
}

backstay::request! {
    pub struct RunRcInstancesNetworkOptions: Default {
        set {
            enable_jumbo_frame: bool = "EnableJumboFrame",
        }
    }
}

backstay::request! {
    pub struct RunRcInstancesSystemDisk: Default {
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
    pub struct RunRcInstancesInstanceIdSets {
    }
    lists {
        instance_id_set: [String] = "InstanceIdSet",
    }
}

backstay::answer! {
    /// What `RunRCInstances` answers.
    pub struct RunRcInstancesResponse {
        instance_id_sets: RunRcInstancesInstanceIdSets = "InstanceIdSets",
        order_id: String = "OrderId",
        request_id: String = "RequestId",
    }
}
