// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateBackup`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Start a manual backup.
    ///
    /// In the vendor's documents: v1.0, historical; v2 is current.
    ///
    /// No client token; while one runs a second gives 400 with 4096.
    ///
    /// Permission: `dcs:instance:backupData`.
    ///
    /// To wait for it: [`wait_for_backup_v1`](crate::Client::wait_for_backup_v1) with a [`ListBackups`](super::ListBackups) request that names the request's `instance_id`, and the answer's `backup_id`.
    pub struct CreateBackup {
        new {
            /// Instance id.
            instance_id: String = path "instance_id",
        }
        into {
            /// Remark of the backup.
            /// At most 128 characters.
            remark: String = member "remark",
        }
    }
    Client.create_backup -> CreateBackupResponse;
    "CreateBackup" is Unsafe
        Rest { method: "POST", path: "/v1.0/{project_id}/instances/{instance_id}/backups" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/outdated_apis_v1/backup_and_restoration_apis/backing_up_a_dcs_instance.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = CreateBackup::new("instance-id");
    }
}

backstay::answer! {
    /// What `CreateBackup` answers.
    pub struct CreateBackupResponse {
        /// Id of the backup.
        backup_id: String = "backup_id",
    }
    required {
        backup_id: String = "backup_id",
    }
}
