// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Update instance.
    pub struct UpdateInstance {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// Text.
            /// At most 1024 characters.
            description: String = member "description",
            instance_backup_policy: UpdateInstanceBackupPolicy
                = member "instance_backup_policy",
            maintain_begin: String = member "maintain_begin",
            maintain_end: String = member "maintain_end",
            name: String = member "name",
            /// A whole number.
            /// 1 to 65535.
            port: i64 = member "port",
            rename_commands: RenameCommandResp = member "rename_commands",
            security_group_id: String = member "security_group_id",
        }
    }
    Client.update_instance -> UpdateInstanceResponse;
    "UpdateInstance" is
        Rest { method: "PUT", path: "/v2/{project_id}/instances/{instance_id}" };
    repeat Unsafe;
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = UpdateInstance::new("instance-id");
    }
}

backstay::request! {
    /// The members of `UpdateInstanceBackupPlan`.
    pub struct UpdateInstanceBackupPlan {
        new {
            backup_at: [i64] = "backup_at",
            begin_at: String as BeginAt = "begin_at",
            period_type: String as PeriodType = "period_type",
        }
        set {
            timezone_offset: String = "timezone_offset",
        }
    }
}

backstay::request! {
    /// The members of `UpdateInstanceBackupPolicy`.
    pub struct UpdateInstanceBackupPolicy {
        new {
            backup_type: String = "backup_type",
        }
        set {
            periodical_backup_plan: UpdateInstanceBackupPlan = "periodical_backup_plan",
            /// A whole number.
            /// 1 to 7.
            save_days: i64 = "save_days",
        }
    }
}

backstay::request! {
    /// The members of `RenameCommandResp`.
    pub struct RenameCommandResp: Default {
        set {
            command: String = "command",
            flushall: String = "flushall",
            flushdb: String = "flushdb",
            hgetall: String = "hgetall",
            keys: String = "keys",
        }
    }
}

backstay::answer! {
    /// What `UpdateInstance` answers: nothing but that it was accepted.
    pub struct UpdateInstanceResponse {}
}
