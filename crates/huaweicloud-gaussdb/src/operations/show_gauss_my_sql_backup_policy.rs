// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowGaussMySqlBackupPolicy`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show gauss my sql backup policy.
    pub struct ShowGaussMySqlBackupPolicy {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.show_gauss_my_sql_backup_policy -> ShowGaussMySqlBackupPolicyResponse;
    "ShowGaussMySqlBackupPolicy" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/backups/policy" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/backup_management/querying_an_automated_backup_policy.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowGaussMySqlBackupPolicy::new("instance-id");
    }
}

backstay::answer! {
    pub struct BackupPolicy {
        /// A whole number.
        /// 1 to 732.
        keep_days: i64 = "keep_days",
        period: String = "period",
        start_time: String = "start_time",
    }
}

backstay::answer! {
    /// What `ShowGaussMySqlBackupPolicy` answers.
    pub struct ShowGaussMySqlBackupPolicyResponse {
        backup_policy: BackupPolicy = "backup_policy",
    }
}
