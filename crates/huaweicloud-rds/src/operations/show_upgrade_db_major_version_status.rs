// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowUpgradeDbMajorVersionStatus`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Show upgrade db major version status.
    pub struct ShowUpgradeDbMajorVersionStatus {
        new {
            instance_id: String as InstanceId = path "instance_id",
            action: String as Action = query "action",
        }
    }
    Client.show_upgrade_db_major_version_status -> ShowUpgradeDbMajorVersionStatusResponse;
    "ShowUpgradeDbMajorVersionStatus" is
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/major-version/status" };
    repeat Safe;
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ShowUpgradeDbMajorVersionStatus::new(
        ///     InstanceId("instance-id"),
        ///     Action("action"),
        /// );
    }
}

backstay::answer! {
    /// What `ShowUpgradeDbMajorVersionStatus` answers.
    pub struct ShowUpgradeDbMajorVersionStatusResponse {
        check_expiration_time: String = "check_expiration_time",
        detail: String = "detail",
        start_time: String = "start_time",
        status: String = "status",
        target_version: String = "target_version",
    }
}
