// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpgradeDbVersionNew`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Upgrade db version new.
    pub struct UpgradeDbVersionNew {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            is_delayed: bool = member "is_delayed",
        }
    }
    Client.upgrade_db_version_new -> UpgradeDbVersionNewResponse;
    "UpgradeDbVersionNew" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/db-upgrade" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/upgrading_the_minor_version_of_a_db_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = UpgradeDbVersionNew::new("instance-id");
    }
}

backstay::answer! {
    /// What `UpgradeDbVersionNew` answers.
    pub struct UpgradeDbVersionNewResponse {
        job_id: String = "job_id",
    }
}
