// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SetBackupPolicy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Set backup policy.
    pub struct SetBackupPolicy {
        new {
            instance_id: String = path "instance_id",
            backup_policy: SetBackupPolicyBackupPolicy = member "backup_policy",
        }
        set {
            reserve_backups: bool = member "reserve_backups",
        }
    }
    Client.set_backup_policy -> SetBackupPolicyResponse;
    "SetBackupPolicy" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/backups/policy" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/backup_and_restoration/setting_an_automated_backup_policy.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = SetBackupPolicy::new(
        ///     "instance-id",
        ///     SetBackupPolicyBackupPolicy::new(1),
        /// );
    }
}

backstay::request! {
    pub struct SetBackupPolicyBackupPolicy {
        new {
            /// A whole number.
            /// 1 to 732.
            keep_days: i64 = "keep_days",
        }
        into {
            period: String = "period",
            start_time: String = "start_time",
        }
    }
}

backstay::answer! {
    /// What `SetBackupPolicy` answers: nothing but that it was accepted.
    pub struct SetBackupPolicyResponse {}
}
