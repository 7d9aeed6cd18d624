// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowUpgradeDbMajorVersionStatus`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show upgrade db major version status.
    pub struct ShowUpgradeDbMajorVersionStatus {
        new {
            instance_id: String = path "instance_id",
            action: ShowUpgradeDbMajorVersionStatusAction = query "action",
        }
    }
    Client.show_upgrade_db_major_version_status -> ShowUpgradeDbMajorVersionStatusResponse;
    "ShowUpgradeDbMajorVersionStatus" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/major-version/status" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/upgrading_a_major_version_rds_for_postgresql/querying_the_major_version_check_status_or_upgrade_status_of_a_db_instance_rds_for_postgresql.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ShowUpgradeDbMajorVersionStatus::new(
        ///     "instance-id",
        ///     ShowUpgradeDbMajorVersionStatusAction::Check,
        /// );
    }
}

backstay::enumeration! {
    pub enum ShowUpgradeDbMajorVersionStatusAction {
        Check = "check",
        Upgrade = "upgrade",
    }
}

backstay::enumeration! {
    pub enum ShowUpgradeDbMajorVersionStatusStatus {
        Running = "running",
        Success = "success",
        Failed = "failed",
    }
}

backstay::answer! {
    /// What `ShowUpgradeDbMajorVersionStatus` answers.
    pub struct ShowUpgradeDbMajorVersionStatusResponse {
        check_expiration_time: String = "check_expiration_time",
        detail: String = "detail",
        start_time: String = "start_time",
        status: ShowUpgradeDbMajorVersionStatusStatus = "status",
        target_version: String = "target_version",
    }
}
