// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyRcDiskSpec`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify RC disk spec.
    pub struct ModifyRcDiskSpec: Default {
        set {
            auto_pay: bool = query "AutoPay",
            dry_run: bool = query "DryRun",
        }
        into {
            disk_category: String = query "DiskCategory",
            disk_id: String = query "DiskId",
            performance_level: String = query "PerformanceLevel",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_rc_disk_spec -> ModifyRcDiskSpecResponse;
    "ModifyRCDiskSpec" is Unsafe Rpc { method: "POST", action: "ModifyRCDiskSpec" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCDiskSpec";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyRcDiskSpec::new();
    }
}

backstay::answer! {
    /// What `ModifyRCDiskSpec` answers.
    pub struct ModifyRcDiskSpecResponse {
        order_id: i64 = "OrderId",
        request_id: String = "RequestId",
    }
}
