// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`EvaluateLocalExtendDisk`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Evaluate local extend disk.
    pub struct EvaluateLocalExtendDisk {
        new {
            db_instance_name: String = query "DBInstanceName",
        }
        set {
            storage: i64 = query "Storage",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.evaluate_local_extend_disk -> EvaluateLocalExtendDiskResponse;
    "EvaluateLocalExtendDisk" is Unsafe
        Rpc { method: "POST", action: "EvaluateLocalExtendDisk" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/EvaluateLocalExtendDisk";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = EvaluateLocalExtendDisk::new("db-instance-name");
    }
}

backstay::answer! {
    /// What `EvaluateLocalExtendDisk` answers.
    pub struct EvaluateLocalExtendDiskResponse {
        available: String = "Available",
        db_instance_id: String = "DBInstanceId",
        db_instance_trans_type: String = "DBInstanceTransType",
        local_upgrade_disk_limit: i64 = "LocalUpgradeDiskLimit",
        request_id: String = "RequestId",
    }
}
