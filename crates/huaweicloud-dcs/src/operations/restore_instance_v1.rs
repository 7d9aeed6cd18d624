// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestoreInstanceV1`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Overwrites the data of a cache instance with a backup.
    ///
    /// For master/standby and cluster instances:
    /// a single node has no backups. (The text of error 4086 has master/standby
    /// only; the page is believed.) There is no restore to a point in time.
    /// The backup has succeeded and may be another instance's.
    ///
    /// The answer names a restore record; the list of restore records tells how
    /// it went. The vendor's current form of this call is `RestoreInstance`;
    /// whether every region still serves v1.0 no document says.
    ///
    /// To wait for it: [`wait_for_restore_v1`](crate::Client::wait_for_restore_v1) with a [`ListRestoreRecordsV1`](super::ListRestoreRecordsV1) request that names the request's `instance_id`, and the answer's `restore_id`.
    /// Then: [`wait_for_instance_v1`](crate::Client::wait_for_instance_v1) with the request's `instance_id`.
    pub struct RestoreInstanceV1 {
        new {
            /// Id of the instance that is overwritten.
            instance_id: String as InstanceId = path "instance_id",
            /// Id of the backup.
            backup_id: String as BackupId = member "backup_id",
        }
        into {
            /// A remark on the restore.
            /// 0 to 128 characters.
            remark: String = member "remark",
        }
    }
    Client.restore_instance_v1 -> RestoreInstanceV1Response;
    "RestoreInstanceV1" is Unsafe
        Rest { method: "POST", path: "/v1.0/{project_id}/instances/{instance_id}/restores" };
    page
        "https://support.huaweicloud.com/intl/en-us/my-kualalumpur-1-api-dcs/dcs-api-0312021.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = RestoreInstanceV1::new(
        ///     InstanceId("instance-id"),
        ///     BackupId("backup-id"),
        /// );
    }
}

backstay::answer! {
    /// What `RestoreInstanceV1` answers.
    pub struct RestoreInstanceV1Response {
        /// Id of the restore record.
        restore_id: String = "restore_id",
    }
    required {
        restore_id: String = "restore_id",
    }
}
