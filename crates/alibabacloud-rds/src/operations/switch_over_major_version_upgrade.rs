// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SwitchOverMajorVersionUpgrade`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Switch over major version upgrade.
    pub struct SwitchOverMajorVersionUpgrade: Default {
        set {
            switchover_timeout: i64 = query "SwitchoverTimeout",
        }
        into {
            client_token: String = query "ClientToken",
            db_instance_name: String = query "DBInstanceName",
            resource_group_id: String = query "ResourceGroupId",
            r#type: String = query "Type",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.switch_over_major_version_upgrade -> SwitchOverMajorVersionUpgradeResponse;
    "SwitchOverMajorVersionUpgrade" is Token("ClientToken")
        Rpc { method: "POST", action: "SwitchOverMajorVersionUpgrade" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/SwitchOverMajorVersionUpgrade";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = SwitchOverMajorVersionUpgrade::new();
    }
}

backstay::answer! {
    /// What `SwitchOverMajorVersionUpgrade` answers.
    pub struct SwitchOverMajorVersionUpgradeResponse {
        request_id: String = "RequestId",
    }
}
