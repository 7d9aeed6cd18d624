// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDedicatedHostGroups`] and the types that only it uses.

use crate::Client;
use backstay::generated::Value;

backstay::operation! {
    /// Describe dedicated host groups.
    pub struct DescribeDedicatedHostGroups: Default {
        into {
            dedicated_host_group_id: String = query "DedicatedHostGroupId",
            image_category: String = query "ImageCategory",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_dedicated_host_groups -> DescribeDedicatedHostGroupsResponse;
    "DescribeDedicatedHostGroups" is Safe
        Rpc { method: "POST", action: "DescribeDedicatedHostGroups" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDedicatedHostGroups";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDedicatedHostGroups::new();
    }
}

backstay::answer! {
    pub struct DescribeDedicatedHostGroupsZoneIdList {
    }
    lists {
        zone_id_list: [String] = "ZoneIDList",
    }
}

backstay::answer! {
    pub struct DescribeDedicatedHostGroupsDedicatedHostGroupsItem {
        allocation_policy: String = "AllocationPolicy",
        bastion_instance_id: String = "BastionInstanceId",
        cpu_allocate_ration: f64 = "CpuAllocateRation",
        cpu_allocated_amount: f64 = "CpuAllocatedAmount",
        cpu_allocation_ratio: i64 = "CpuAllocationRatio",
        create_time: String = "CreateTime",
        dedicated_host_count_group_by_host_type: Value
            = "DedicatedHostCountGroupByHostType",
        dedicated_host_group_desc: String = "DedicatedHostGroupDesc",
        dedicated_host_group_id: String = "DedicatedHostGroupId",
        disk_allocate_ration: f64 = "DiskAllocateRation",
        disk_allocated_amount: f64 = "DiskAllocatedAmount",
        disk_allocation_ratio: i64 = "DiskAllocationRatio",
        disk_used_amount: f64 = "DiskUsedAmount",
        disk_utility: f64 = "DiskUtility",
        engine: String = "Engine",
        host_number: i64 = "HostNumber",
        host_replace_policy: String = "HostReplacePolicy",
        instance_number: i64 = "InstanceNumber",
        mem_allocate_ration: f64 = "MemAllocateRation",
        mem_allocated_amount: f64 = "MemAllocatedAmount",
        mem_allocation_ratio: i64 = "MemAllocationRatio",
        mem_used_amount: f64 = "MemUsedAmount",
        mem_utility: f64 = "MemUtility",
        open_permission: String = "OpenPermission",
        text: String = "Text",
        vpc_id: String = "VPCId",
        zone_id_list: DescribeDedicatedHostGroupsZoneIdList = "ZoneIDList",
    }
}

backstay::answer! {
    pub struct DescribeDedicatedHostGroupsDedicatedHostGroups {
    }
    lists {
        dedicated_host_groups: [DescribeDedicatedHostGroupsDedicatedHostGroupsItem]
            = "DedicatedHostGroups",
    }
}

backstay::answer! {
    /// What `DescribeDedicatedHostGroups` answers.
    pub struct DescribeDedicatedHostGroupsResponse {
        dedicated_host_groups: DescribeDedicatedHostGroupsDedicatedHostGroups
            = "DedicatedHostGroups",
        request_id: String = "RequestId",
    }
}
