// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateGaussMySqlBackupPolicy`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Update gauss my sql backup policy.
    pub struct UpdateGaussMySqlBackupPolicy {
        new {
            instance_id: String = path "instance_id",
            backup_policy: MysqlBackupPolicy = member "backup_policy",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.update_gauss_my_sql_backup_policy -> UpdateGaussMySqlBackupPolicyResponse;
    "UpdateGaussMySqlBackupPolicy" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/backups/policy/update" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/backup_management/modifying_an_automated_backup_policy.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*};
        /// let request = UpdateGaussMySqlBackupPolicy::new(
        ///     "instance-id",
        ///     MysqlBackupPolicy::new(1, Period("period"), StartTime("start-time")),
        /// );
    }
}

backstay::request! {
    pub struct MysqlBackupPolicy {
        new {
            keep_days: i64 = "keep_days",
            period: String as Period = "period",
            start_time: String as StartTime = "start_time",
        }
        set {
            /// One of the values of its type.
            /// One of `0`, `1`; left out: `0`.
            retention_num_backup_level_1: i64 = "retention_num_backup_level-1",
        }
    }
}

backstay::enumeration! {
    pub enum UpdateGaussMySqlBackupPolicyStatus {
        Building = "BUILDING",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}

backstay::answer! {
    /// What `UpdateGaussMySqlBackupPolicy` answers.
    pub struct UpdateGaussMySqlBackupPolicyResponse {
        instance_id: String = "instance_id",
        instance_name: String = "instance_name",
        status: UpdateGaussMySqlBackupPolicyStatus = "status",
    }
}
