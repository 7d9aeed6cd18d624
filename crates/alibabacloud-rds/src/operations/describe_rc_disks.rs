// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcDisks`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Describe RC disks.
    ///
    /// The list comes in pages:
    /// [`client.describe_rc_disks(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeRcDisks: Default {
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            disk_ids: String = query "DiskIds",
            disk_type: String = query "DiskType",
            instance_id: String = query "InstanceId",
            status: String = query "Status",
            region_id: String = query_or_region "RegionId",
        }
        list {
            tag: [Tag] = query_flat "Tag",
        }
    }
    Client.describe_rc_disks -> DescribeRcDisksResponse;
    "DescribeRCDisks" is Safe Rpc { method: "GET", action: "DescribeRCDisks" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCDisks";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcDisks::new();
    }
}

backstay::pages! {
    DescribeRcDisksResponse of DescribeRcDisksDisks by Page "PageNumber" from 1;
    limit "PageSize" {};
    items "/Disks";
    total "/TotalCount";
}

backstay::answer! {
    pub struct DescribeRcDisksTag {
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::answer! {
    pub struct DescribeRcDisksDisks {
        attached_time: String = "AttachedTime",
        bursting_enabled: bool = "BurstingEnabled",
        category: String = "Category",
        creation_time: String = "CreationTime",
        delete_auto_snapshot: bool = "DeleteAutoSnapshot",
        delete_with_instance: bool = "DeleteWithInstance",
        description: String = "Description",
        device: String = "Device",
        disk_charge_type: String = "DiskChargeType",
        disk_id: String = "DiskId",
        disk_name: String = "DiskName",
        encrypted: bool = "Encrypted",
        expired_time: String = "ExpiredTime",
        iops: i64 = "IOPS",
        image_id: String = "ImageId",
        instance_id: String = "InstanceId",
        performance_level: String = "PerformanceLevel",
        portable: bool = "Portable",
        region_id: String = "RegionId",
        resource_group_id: String = "ResourceGroupId",
        serial_number: String = "SerialNumber",
        size: i64 = "Size",
        source_snapshot_id: String = "SourceSnapshotId",
        status: String = "Status",
        storage_cluster_id: String = "StorageClusterId",
        storage_set_id: String = "StorageSetId",
        r#type: String = "Type",
        zone_id: String = "ZoneId",
    }
    lists {
        tag: [DescribeRcDisksTag] = "Tag",
    }
}

backstay::answer! {
    /// What `DescribeRCDisks` answers.
    pub struct DescribeRcDisksResponse {
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        request_id: String = "RequestId",
        total_count: i64 = "TotalCount",
    }
    lists {
        disks: [DescribeRcDisksDisks] = "Disks",
    }
}
