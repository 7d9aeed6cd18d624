// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowAvailableVersion`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show available version.
    pub struct ShowAvailableVersion {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.show_available_version -> ShowAvailableVersionResponse;
    "ShowAvailableVersion" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/major-version/available-version" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/upgrading_a_major_version_rds_for_postgresql/querying_the_target_version_to_which_a_db_instance_can_be_upgraded_rds_for_postgresql.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ShowAvailableVersion::new("instance-id");
    }
}

backstay::answer! {
    /// What `ShowAvailableVersion` answers.
    pub struct ShowAvailableVersionResponse {
    }
    lists {
        available_versions: [String] = "available_versions",
    }
}
