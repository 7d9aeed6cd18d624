// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpgradeDbMajorVersion`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Upgrade db major version.
    pub struct UpgradeDbMajorVersion {
        new {
            instance_id: String as InstanceId = path "instance_id",
            is_change_private_ip: bool = member "is_change_private_ip",
            target_version: String as TargetVersion = member "target_version",
        }
        set {
            statistics_collection_mode: UpgradeDbMajorVersionStatisticsCollectionMode
                = member "statistics_collection_mode",
        }
    }
    Client.upgrade_db_major_version -> UpgradeDbMajorVersionResponse;
    "UpgradeDbMajorVersion" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/major-version/upgrade" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/upgrading_a_major_version_rds_for_postgresql/upgrading_a_major_version_of_a_db_instance_rds_for_postgresql.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = UpgradeDbMajorVersion::new(
        ///     InstanceId("instance-id"),
        ///     true,
        ///     TargetVersion("target-version"),
        /// );
    }
}

backstay::enumeration! {
    pub enum UpgradeDbMajorVersionStatisticsCollectionMode {
        BeforeChangePrivateIp = "before_change_private_ip",
        AfterChangePrivateIp = "after_change_private_ip",
    }
}

backstay::answer! {
    /// What `UpgradeDbMajorVersion` answers.
    pub struct UpgradeDbMajorVersionResponse {
        job_id: String = "job_id",
    }
}
