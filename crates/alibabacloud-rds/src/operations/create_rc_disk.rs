// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateRcDisk`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Create RC disk.
    pub struct CreateRcDisk: Default {
        set {
            auto_pay: bool = query "AutoPay",
            auto_renew: bool = query "AutoRenew",
            period: i64 = query "Period",
            size: i64 = query "Size",
        }
        into {
            description: String = query "Description",
            disk_category: String = query "DiskCategory",
            disk_name: String = query "DiskName",
            instance_charge_type: String = query "InstanceChargeType",
            instance_id: String = query "InstanceId",
            performance_level: String = query "PerformanceLevel",
            period_unit: String = query "PeriodUnit",
            resource_group_id: String = query "ResourceGroupId",
            snapshot_id: String = query "SnapshotId",
            zone_id: String = query "ZoneId",
            region_id: String = query_or_region "RegionId",
        }
        list {
            tag: [Tag] = query_flat "Tag",
        }
    }
    Client.create_rc_disk -> CreateRcDiskResponse;
    "CreateRCDisk" is Unsafe Rpc { method: "POST", action: "CreateRCDisk" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateRCDisk";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CreateRcDisk::new();
    }
}

backstay::answer! {
    /// What `CreateRCDisk` answers.
    pub struct CreateRcDiskResponse {
        disk_id: String = "DiskId",
        order_id: String = "OrderId",
        request_id: String = "RequestId",
    }
}
