// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpgradeDbInstanceKernelVersion`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Upgrade DB instance kernel version.
    pub struct UpgradeDbInstanceKernelVersion {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            switch_time: String = query "SwitchTime",
            target_minor_version: String = query "TargetMinorVersion",
            upgrade_time: String = query "UpgradeTime",
        }
    }
    Client.upgrade_db_instance_kernel_version -> UpgradeDbInstanceKernelVersionResponse;
    "UpgradeDBInstanceKernelVersion" is Unsafe
        Rpc { method: "POST", action: "UpgradeDBInstanceKernelVersion" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/UpgradeDBInstanceKernelVersion";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = UpgradeDbInstanceKernelVersion::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `UpgradeDBInstanceKernelVersion` answers.
    pub struct UpgradeDbInstanceKernelVersionResponse {
        db_instance_name: String = "DBInstanceName",
        request_id: String = "RequestId",
        target_minor_version: String = "TargetMinorVersion",
        task_id: String = "TaskId",
    }
}
