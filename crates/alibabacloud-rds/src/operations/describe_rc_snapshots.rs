// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcSnapshots`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Describe RC snapshots.
    ///
    /// The list comes in pages:
    /// [`client.describe_rc_snapshots(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeRcSnapshots: Default {
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            disk_id: String = query "DiskId",
            instance_id: String = query "InstanceId",
            snapshot_ids: String = query "SnapshotIds",
            region_id: String = query_or_region "RegionId",
        }
        list {
            tag: [Tag] = query_flat "Tag",
        }
    }
    Client.describe_rc_snapshots -> DescribeRcSnapshotsResponse;
    "DescribeRCSnapshots" is Safe Rpc { method: "POST", action: "DescribeRCSnapshots" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCSnapshots";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcSnapshots::new();
    }
}

backstay::pages! {
    DescribeRcSnapshotsResponse of DescribeRcSnapshotsSnapshots by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Snapshots";
    total "/TotalCount";
}

backstay::answer! {
    pub struct DescribeRcSnapshotsTag {
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::answer! {
    pub struct DescribeRcSnapshotsSnapshots {
        available: bool = "Available",
        /// Deprecated: the vendor has a newer one, see its page.
        category: String = "Category",
        creation_time: String = "CreationTime",
        description: String = "Description",
        encrypted: bool = "Encrypted",
        /// Deprecated: the vendor has a newer one, see its page.
        instant_access: bool = "InstantAccess",
        last_modified_time: String = "LastModifiedTime",
        progress: String = "Progress",
        region_id: String = "RegionId",
        resource_group_id: String = "ResourceGroupId",
        snapshot_id: String = "SnapshotId",
        snapshot_name: String = "SnapshotName",
        snapshot_type: String = "SnapshotType",
        source_disk_id: String = "SourceDiskId",
        source_disk_size: i64 = "SourceDiskSize",
        source_disk_type: String = "SourceDiskType",
        /// Deprecated: the vendor has a newer one, see its page.
        source_storage_type: String = "SourceStorageType",
        status: String = "Status",
        usage: String = "Usage",
    }
    lists {
        tag: [DescribeRcSnapshotsTag] = "Tag",
    }
}

backstay::answer! {
    /// What `DescribeRCSnapshots` answers.
    pub struct DescribeRcSnapshotsResponse {
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        request_id: String = "RequestId",
        total_count: i64 = "TotalCount",
    }
    lists {
        snapshots: [DescribeRcSnapshotsSnapshots] = "Snapshots",
    }
}
