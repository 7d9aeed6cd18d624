// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcInstanceAttribute`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC instance attribute.
    pub struct DescribeRcInstanceAttribute: Default {
        set {
            max_disks_results: i64 = query "MaxDisksResults",
        }
        into {
            instance_id: String = query "InstanceId",
            instance_name: String = query "InstanceName",
            private_ip_address: String = query "PrivateIpAddress",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_instance_attribute -> DescribeRcInstanceAttributeResponse;
    "DescribeRCInstanceAttribute" is Safe
        Rpc { method: "POST", action: "DescribeRCInstanceAttribute" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceAttribute";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcInstanceAttribute::new();
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceAttributeDataDisk {
        category: String = "Category",
        delete_with_instance: bool = "DeleteWithInstance",
        device: String = "Device",
        encrypted: String = "Encrypted",
        performance_level: String = "PerformanceLevel",
        size: i64 = "Size",
        snapshot_id: String = "SnapshotId",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceAttributeDataDisks {
    }
    lists {
        data_disk: [DescribeRcInstanceAttributeDataDisk] = "DataDisk",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceAttributeDedicatedHostAttribute {
        dedicated_host_id: String = "DedicatedHostId",
        dedicated_host_name: String = "DedicatedHostName",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceAttributeEipAddress {
        allocation_id: String = "AllocationId",
        bandwidth: i64 = "Bandwidth",
        internet_charge_type: String = "InternetChargeType",
        ip_address: String = "IpAddress",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceAttributeInnerIpAddress {
    }
    lists {
        ip_address: [String] = "IpAddress",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceAttributeLockReason {
        lock_reason: String = "LockReason",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceAttributeOperationLocks {
    }
    lists {
        lock_reason: [DescribeRcInstanceAttributeLockReason] = "LockReason",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceAttributePublicIpAddress {
    }
    lists {
        ip_address: [String] = "IpAddress",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceAttributeSecurityGroupIds {
    }
    lists {
        security_group_id: [String] = "SecurityGroupId",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceAttributeSystemDisk {
        delete_with_instance: bool = "DeleteWithInstance",
        encrypted: String = "Encrypted",
        system_disk_category: String = "SystemDiskCategory",
        system_disk_performance_level: String = "SystemDiskPerformanceLevel",
        system_disk_size: i64 = "SystemDiskSize",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceAttributeTag {
        resource_id: String = "ResourceId",
        resource_type: String = "ResourceType",
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceAttributeTags {
    }
    lists {
        tag: [DescribeRcInstanceAttributeTag] = "Tag",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceAttributePrivateIpAddress {
    }
    lists {
        ip_address: [String] = "IpAddress",
    }
}

backstay::answer! {
    pub struct DescribeRcInstanceAttributeVpcAttributes {
        nat_ip_address: String = "NatIpAddress",
        private_ip_address: DescribeRcInstanceAttributePrivateIpAddress
            = "PrivateIpAddress",
        v_switch_id: String = "VSwitchId",
        vpc_id: String = "VpcId",
    }
}

backstay::answer! {
    /// What `DescribeRCInstanceAttribute` answers.
    pub struct DescribeRcInstanceAttributeResponse {
        auto_renew: bool = "AutoRenew",
        cluster_id: String = "ClusterId",
        cpu: i64 = "Cpu",
        create_mode: i64 = "CreateMode",
        creation_time: String = "CreationTime",
        credit_specification: String = "CreditSpecification",
        data_disks: DescribeRcInstanceAttributeDataDisks = "DataDisks",
        db_type: String = "DbType",
        dedicated_host_attribute: DescribeRcInstanceAttributeDedicatedHostAttribute
            = "DedicatedHostAttribute",
        deletion_protection: bool = "DeletionProtection",
        deployment_set_id: String = "DeploymentSetId",
        description: String = "Description",
        disk_type: String = "DiskType",
        ecs_instance_type: String = "EcsInstanceType",
        eip_address: DescribeRcInstanceAttributeEipAddress = "EipAddress",
        enable_jumbo_frame: bool = "EnableJumboFrame",
        expired_time: String = "ExpiredTime",
        gpu: i64 = "Gpu",
        gpu_types: String = "GpuTypes",
        host_name: String = "HostName",
        host_type: String = "HostType",
        image_id: String = "ImageId",
        inner_ip_address: DescribeRcInstanceAttributeInnerIpAddress = "InnerIpAddress",
        instance_charge_type: String = "InstanceChargeType",
        instance_id: String = "InstanceId",
        instance_name: String = "InstanceName",
        instance_network_type: String = "InstanceNetworkType",
        instance_type: String = "InstanceType",
        internet_charge_type: String = "InternetChargeType",
        internet_max_bandwidth_in: i64 = "InternetMaxBandwidthIn",
        internet_max_bandwidth_out: i64 = "InternetMaxBandwidthOut",
        io_optimized: String = "IoOptimized",
        key_pair_name: String = "KeyPairName",
        memory: i64 = "Memory",
        node_type: String = "NodeType",
        operation_locks: DescribeRcInstanceAttributeOperationLocks = "OperationLocks",
        public_ip_address: DescribeRcInstanceAttributePublicIpAddress
            = "PublicIpAddress",
        region_id: String = "RegionId",
        request_id: String = "RequestId",
        resource_group_id: String = "ResourceGroupId",
        security_group_ids: DescribeRcInstanceAttributeSecurityGroupIds
            = "SecurityGroupIds",
        serial_number: String = "SerialNumber",
        spot_strategy: String = "SpotStrategy",
        status: String = "Status",
        stopped_mode: String = "StoppedMode",
        system_disk: DescribeRcInstanceAttributeSystemDisk = "SystemDisk",
        tags: DescribeRcInstanceAttributeTags = "Tags",
        user_data: String = "UserData",
        vlan_id: String = "VlanId",
        vpc_attributes: DescribeRcInstanceAttributeVpcAttributes = "VpcAttributes",
        zone_id: String = "ZoneId",
    }
}
