// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpgradeDbInstanceMajorVersionPrecheck`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Upgrade DB instance major version precheck.
    pub struct UpgradeDbInstanceMajorVersionPrecheck {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            target_major_version: String as TargetMajorVersion
                = query "TargetMajorVersion",
        }
        into {
            upgrade_mode: String = query "UpgradeMode",
        }
    }
    Client.upgrade_db_instance_major_version_precheck -> UpgradeDbInstanceMajorVersionPrecheckResponse;
    "UpgradeDBInstanceMajorVersionPrecheck" is Unsafe
        Rpc { method: "POST", action: "UpgradeDBInstanceMajorVersionPrecheck" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/UpgradeDBInstanceMajorVersionPrecheck";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = UpgradeDbInstanceMajorVersionPrecheck::new(
        ///     DbInstanceId("db-instance-id"),
        ///     TargetMajorVersion("target-major-version"),
        /// );
    }
}

backstay::answer! {
    /// What `UpgradeDBInstanceMajorVersionPrecheck` answers.
    pub struct UpgradeDbInstanceMajorVersionPrecheckResponse {
        db_instance_name: String = "DBInstanceName",
        request_id: String = "RequestId",
        target_major_version: String = "TargetMajorVersion",
        task_id: String = "TaskId",
    }
}
