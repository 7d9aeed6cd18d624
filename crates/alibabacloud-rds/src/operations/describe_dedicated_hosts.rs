// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDedicatedHosts`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe dedicated hosts.
    pub struct DescribeDedicatedHosts: Default {
        set {
            order_id: i64 = query "OrderId",
        }
        into {
            allocation_status: String = query "AllocationStatus",
            dedicated_host_group_id: String = query "DedicatedHostGroupId",
            dedicated_host_id: String = query "DedicatedHostId",
            host_status: String = query "HostStatus",
            host_type: String = query "HostType",
            zone_id: String = query "ZoneId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_dedicated_hosts -> DescribeDedicatedHostsResponse;
    "DescribeDedicatedHosts" is Safe
        Rpc { method: "POST", action: "DescribeDedicatedHosts" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDedicatedHosts";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDedicatedHosts::new();
    }
}

backstay::answer! {
    pub struct DescribeDedicatedHostsDedicatedHostsItem {
        account_name: String = "AccountName",
        allocation_status: String = "AllocationStatus",
        bastion_instance_id: String = "BastionInstanceId",
        cpu_allocation_ratio: String = "CPUAllocationRatio",
        cpu_used: String = "CpuUsed",
        created_time: String = "CreatedTime",
        dedicated_host_group_id: String = "DedicatedHostGroupId",
        dedicated_host_id: String = "DedicatedHostId",
        disk_allocation_ratio: String = "DiskAllocationRatio",
        end_time: String = "EndTime",
        engine: String = "Engine",
        host_cpu: String = "HostCPU",
        host_class: String = "HostClass",
        host_mem: String = "HostMem",
        host_name: String = "HostName",
        host_status: String = "HostStatus",
        host_storage: String = "HostStorage",
        host_type: String = "HostType",
        ip_address: String = "IPAddress",
        image_category: String = "ImageCategory",
        instance_number: String = "InstanceNumber",
        mem_allocation_ratio: String = "MemAllocationRatio",
        memory_used: String = "MemoryUsed",
        open_permission: String = "OpenPermission",
        storage_used: String = "StorageUsed",
        vpc_id: String = "VPCId",
        v_switch_id: String = "VSwitchId",
        zone_id: String = "ZoneId",
    }
}

backstay::answer! {
    pub struct DescribeDedicatedHostsDedicatedHosts {
    }
    lists {
        dedicated_hosts: [DescribeDedicatedHostsDedicatedHostsItem] = "DedicatedHosts",
    }
}

backstay::answer! {
    /// What `DescribeDedicatedHosts` answers.
    pub struct DescribeDedicatedHostsResponse {
        dedicated_host_group_id: String = "DedicatedHostGroupId",
        dedicated_hosts: DescribeDedicatedHostsDedicatedHosts = "DedicatedHosts",
        request_id: String = "RequestId",
    }
}
