// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceAutoUpgradeMinorVersion`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB instance auto upgrade minor version.
    pub struct ModifyDbInstanceAutoUpgradeMinorVersion {
        new {
            auto_upgrade_minor_version: String as AutoUpgradeMinorVersion
                = query "AutoUpgradeMinorVersion",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
        }
    }
    Client.modify_db_instance_auto_upgrade_minor_version -> ModifyDbInstanceAutoUpgradeMinorVersionResponse;
    "ModifyDBInstanceAutoUpgradeMinorVersion" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyDBInstanceAutoUpgradeMinorVersion" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceAutoUpgradeMinorVersion";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceAutoUpgradeMinorVersion::new(
        ///     AutoUpgradeMinorVersion("auto-upgrade-minor-version"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceAutoUpgradeMinorVersion` answers.
    pub struct ModifyDbInstanceAutoUpgradeMinorVersionResponse {
        request_id: String = "RequestId",
    }
}
