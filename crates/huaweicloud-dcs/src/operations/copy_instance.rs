// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CopyInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Starts a backup of an instance.
    ///
    /// To wait for it: [`wait_for_backup`](crate::Client::wait_for_backup) with a [`ListBackupRecords`](super::ListBackupRecords) request that names the request's `instance_id`, and the answer's `backup_id`.
    pub struct CopyInstance {
        new {
            /// Instance id.
            instance_id: String = path "instance_id",
        }
        set {
            /// File format of the backup. Default not written here.
            backup_format: CopyInstanceBackupFormat = member "backup_format",
        }
        into {
            /// Remark of the backup.
            /// 0 to 128 characters.
            remark: String = member "remark",
        }
    }
    Client.copy_instance -> CopyInstanceResponse;
    "CopyInstance" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/instances/{instance_id}/backups" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/backup_and_restoration/backing_up_a_dcs_instance.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = CopyInstance::new("instance-id");
    }
}

backstay::enumeration! {
    /// File format of the backup. Default not written here.
    pub enum CopyInstanceBackupFormat {
        /// Append-only file.
        Aof = "aof",
        /// Snapshot file.
        Rdb = "rdb",
    }
}

backstay::answer! {
    /// What `CopyInstance` answers.
    pub struct CopyInstanceResponse {
        /// Backup id.
        backup_id: String = "backup_id",
    }
    required {
        backup_id: String = "backup_id",
    }
}
