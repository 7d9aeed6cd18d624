// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpgradeDbInstanceEngineVersion`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Upgrade DB instance engine version.
    pub struct UpgradeDbInstanceEngineVersion {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            engine_version: String as EngineVersion = query "EngineVersion",
        }
        into {
            client_token: String = query "ClientToken",
            effective_time: String = query "EffectiveTime",
        }
    }
    Client.upgrade_db_instance_engine_version -> UpgradeDbInstanceEngineVersionResponse;
    "UpgradeDBInstanceEngineVersion" is Token("ClientToken")
        Rpc { method: "POST", action: "UpgradeDBInstanceEngineVersion" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/UpgradeDBInstanceEngineVersion";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = UpgradeDbInstanceEngineVersion::new(
        ///     DbInstanceId("db-instance-id"),
        ///     EngineVersion("engine-version"),
        /// );
    }
}

backstay::answer! {
    /// What `UpgradeDBInstanceEngineVersion` answers.
    pub struct UpgradeDbInstanceEngineVersionResponse {
        request_id: String = "RequestId",
        task_id: String = "TaskId",
    }
}
