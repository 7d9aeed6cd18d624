// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpgradeDbMajorVersionPreCheck`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Upgrade db major version pre check.
    pub struct UpgradeDbMajorVersionPreCheck {
        new {
            instance_id: String as InstanceId = path "instance_id",
            target_version: String as TargetVersion = member "target_version",
        }
    }
    Client.upgrade_db_major_version_pre_check -> UpgradeDbMajorVersionPreCheckResponse;
    "UpgradeDbMajorVersionPreCheck" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/major-version/inspection" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/upgrading_a_major_version_rds_for_postgresql/performing_a_major_version_upgrade_pre-check_for_a_db_instance_rds_for_postgresql.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = UpgradeDbMajorVersionPreCheck::new(
        ///     InstanceId("instance-id"),
        ///     TargetVersion("target-version"),
        /// );
    }
}

backstay::answer! {
    /// What `UpgradeDbMajorVersionPreCheck` answers.
    pub struct UpgradeDbMajorVersionPreCheckResponse {
        report_id: String = "report_id",
    }
}
