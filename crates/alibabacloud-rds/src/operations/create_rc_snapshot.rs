// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateRcSnapshot`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Create RC snapshot.
    pub struct CreateRcSnapshot: Default {
        set {
            #[deprecated = "the vendor has a newer one: see its page"]
            instant_access: bool = query "InstantAccess",
            #[deprecated = "the vendor has a newer one: see its page"]
            instant_access_retention_days: i64 = query "InstantAccessRetentionDays",
            retention_days: i64 = query "RetentionDays",
        }
        into {
            description: String = query "Description",
            disk_id: String = query "DiskId",
            resource_group_id: String = query "ResourceGroupId",
            #[deprecated = "the vendor has a newer one: see its page"]
            zone_id: String = query "ZoneId",
            region_id: String = query_or_region "RegionId",
        }
        list {
            tag: [Tag] = query_flat "Tag",
        }
    }
    Client.create_rc_snapshot -> CreateRcSnapshotResponse;
    "CreateRCSnapshot" is Unsafe Rpc { method: "POST", action: "CreateRCSnapshot" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateRCSnapshot";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CreateRcSnapshot::new();
    }
}

backstay::answer! {
    /// What `CreateRCSnapshot` answers.
    pub struct CreateRcSnapshotResponse {
        request_id: String = "RequestId",
        snapshot_id: String = "SnapshotId",
    }
}
