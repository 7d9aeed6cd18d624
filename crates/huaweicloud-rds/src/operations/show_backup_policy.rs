// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowBackupPolicy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show backup policy.
    pub struct ShowBackupPolicy {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.show_backup_policy -> ShowBackupPolicyResponse;
    "ShowBackupPolicy" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/backups/policy" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/backup_and_restoration/obtaining_an_automated_backup_policy.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ShowBackupPolicy::new("instance-id");
    }
}

backstay::answer! {
    pub struct ShowBackupPolicyBackupPolicy {
        keep_days: i64 = "keep_days",
        period: String = "period",
        start_time: String = "start_time",
    }
}

backstay::answer! {
    /// What `ShowBackupPolicy` answers.
    pub struct ShowBackupPolicyResponse {
        backup_policy: ShowBackupPolicyBackupPolicy = "backup_policy",
    }
}
