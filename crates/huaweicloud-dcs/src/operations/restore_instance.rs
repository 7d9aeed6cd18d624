// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestoreInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// v2 form of the restore; same body and answer.
    pub struct RestoreInstance {
        new {
            /// Instance id.
            instance_id: String as InstanceId = path "instance_id",
            /// Backup to restore; may come from another instance.
            backup_id: String as BackupId = member "backup_id",
        }
        set {
            /// Remark of the restore.
            /// 0 to 128 characters.
            remark: String = member "remark",
        }
    }
    Client.restore_instance -> RestoreInstanceResponse;
    "RestoreInstance" is
        Rest { method: "POST", path: "/v2/{project_id}/instances/{instance_id}/restores" };
    repeat Unsafe;
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = RestoreInstance::new(
        ///     InstanceId("instance-id"),
        ///     BackupId("backup-id"),
        /// );
    }
}

backstay::answer! {
    /// What `RestoreInstance` answers.
    pub struct RestoreInstanceResponse {
        /// Id of the restore record.
        restore_id: String = "restore_id",
    }
    required {
        restore_id: String = "restore_id",
    }
}
