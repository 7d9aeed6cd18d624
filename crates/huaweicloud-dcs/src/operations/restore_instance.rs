// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestoreInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Overwrites the data of a cache instance with a backup.
    ///
    /// For master/standby and cluster instances:
    /// a single node has no backups. There is no restore to a point in time.
    /// The backup has succeeded and may be another instance's.
    ///
    /// The answer names a restore record; the list of restore records tells how
    /// it went.
    ///
    /// To wait for it: [`wait_for_restore`](crate::Client::wait_for_restore) with a [`ListRestoreRecords`](super::ListRestoreRecords) request that names the request's `instance_id`, and the answer's `restore_id`.
    /// Then: [`wait_for_instance`](crate::Client::wait_for_instance) with the request's `instance_id`.
    pub struct RestoreInstance {
        new {
            /// Instance id.
            instance_id: String as InstanceId = path "instance_id",
            /// Backup to restore; may come from another instance.
            backup_id: String as BackupId = member "backup_id",
        }
        into {
            /// Remark of the restore.
            /// 0 to 128 characters.
            remark: String = member "remark",
        }
    }
    Client.restore_instance -> RestoreInstanceResponse;
    "RestoreInstance" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/instances/{instance_id}/restores" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/backup_and_restoration/restoring_a_dcs_instance.html";
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
