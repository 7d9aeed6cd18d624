// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpgradeDbProxyInstanceKernelVersion`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Upgrade DB proxy instance kernel version.
    pub struct UpgradeDbProxyInstanceKernelVersion {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            db_proxy_engine_type: String = query "DBProxyEngineType",
            switch_time: String = query "SwitchTime",
            target_minor_version: String = query "TargetMinorVersion",
            upgrade_time: String = query "UpgradeTime",
        }
    }
    Client.upgrade_db_proxy_instance_kernel_version -> UpgradeDbProxyInstanceKernelVersionResponse;
    "UpgradeDBProxyInstanceKernelVersion" is Unsafe
        Rpc { method: "POST", action: "UpgradeDBProxyInstanceKernelVersion" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/UpgradeDBProxyInstanceKernelVersion";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = UpgradeDbProxyInstanceKernelVersion::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `UpgradeDBProxyInstanceKernelVersion` answers.
    pub struct UpgradeDbProxyInstanceKernelVersionResponse {
        db_instance_name: String = "DBInstanceName",
        request_id: String = "RequestId",
        task_id: String = "TaskId",
    }
}
