// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ResizeRcInstanceDisk`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Resize RC instance disk.
    pub struct ResizeRcInstanceDisk: Default {
        set {
            auto_pay: bool = query "AutoPay",
            dry_run: bool = query "DryRun",
            new_size: i64 = query "NewSize",
        }
        into {
            disk_id: String = query "DiskId",
            instance_id: String = query "InstanceId",
            r#type: String = query "Type",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.resize_rc_instance_disk -> ResizeRcInstanceDiskResponse;
    "ResizeRCInstanceDisk" is Unsafe
        Rpc { method: "POST", action: "ResizeRCInstanceDisk" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ResizeRCInstanceDisk";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ResizeRcInstanceDisk::new();
    }
}

backstay::answer! {
    /// What `ResizeRCInstanceDisk` answers.
    pub struct ResizeRcInstanceDiskResponse {
        order_id: i64 = "OrderId",
        request_id: String = "RequestId",
    }
}
