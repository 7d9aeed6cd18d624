// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestoreBackup`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Writes a backup back onto a server, a disk or another resource.
    ///
    /// What is on the target is overwritten, and a running restore cannot be
    /// stopped. A server is shut down for it. The backup and its vault are
    /// available; the disks are at least as large as what was backed up.
    ///
    /// By the page the answer has no body; other clients read a `job_id` from
    /// it, which is an operation log's id. Where it is missing,
    /// `wait_for_restore` takes the newest log: of the type restore and of the
    /// target's id, whatever that is.
    ///
    /// Which targets other than desktops go by `resource_id` no document says.
    ///
    /// To wait for it: [`wait_for_operation_log`](crate::Client::wait_for_operation_log) with the answer's `job_id`.
    /// Or, if that isn't known: [`wait_for_restore`](crate::Client::wait_for_restore) with a [`ListOpLogs`](super::ListOpLogs) request that names the request's `restore.server_id` as `resource_id`.
    /// Then: [`wait_for_backup`](crate::Client::wait_for_backup) with the request's `backup_id`.
    pub struct RestoreBackup {
        new {
            /// Id of the backup to restore.
            backup_id: String = path "backup_id",
            /// What is restored, and where to.
            restore: BackupRestore = member "restore",
        }
    }
    Client.restore_backup -> RestoreBackupResponse;
    "RestoreBackup" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/backups/{backup_id}/restore" };
    page "https://support.huaweicloud.com/intl/en-us/api-cbr/RestoreBackup.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, arguments::*, operations::*};
        /// let request = RestoreBackup::new(
        ///     "backup-id",
        ///     BackupRestore::new(
        ///         RestoreTarget::server(
        ///             [
        ///                 BackupRestoreServerMapping::new(
        ///                     BackupId("restore-mappings-backup-id"),
        ///                     VolumeId("volume-id"),
        ///                 ),
        ///             ],
        ///             "server-id",
        ///         ),
        ///     ),
        /// );
    }
}

backstay::request! {
    /// A disk backup and the disk that it is written onto.
    pub struct BackupRestoreServerMapping {
        new {
            /// Id of the disk backup: one of the children of a server backup.
            backup_id: String as BackupId = "backup_id",
            /// Id of the disk that is overwritten.
            volume_id: String as VolumeId = "volume_id",
        }
    }
}

backstay::payload! {
    /// One disk.
    pub struct RestoreToVolume in member of RestoreTarget::Volume {
        new {
            /// Id of the disk that is overwritten.
            volume_id: String = field "volume_id",
        }
        list {
            /// Which disk backup goes onto which disk; a restore of a disk ignores it.
            mappings: [BackupRestoreServerMapping] = field "mappings",
        }
    }
}

backstay::request! {
    /// Where files go that are restored. Newer than the page of this call.
    pub struct RestoreDetails {
        new {
            /// Directory the files go to.
            /// 1 to 255 characters.
            destination_path: String = "destination_path",
        }
    }
}

backstay::payload! {
    /// A resource of another kind, or files of one.
    pub struct RestoreToResource in member of RestoreTarget::Resource {
        new {
            /// Id of the resource that is overwritten, such as a Workspace desktop.
            resource_id: String = field "resource_id",
        }
        set {
            /// Where files go that are restored. Newer than the page of this call.
            details: RestoreDetails = field "details",
        }
    }
}

backstay::one_of! {
    /// What the backup is written onto.
    pub enum RestoreTarget in member {
        /// A server with its disks: a restore of the whole machine.
        Server = server {
            has {
                /// Which disk backup goes onto which disk; a restore of a disk ignores it.
                mappings: [BackupRestoreServerMapping] = field "mappings",
                /// Id of the server that is overwritten.
                server_id: String = field "server_id",
            }
        }
        /// One disk.
        Volume(members: RestoreToVolume {
            volume_id: String,
        }) = volume {
        }
        /// A resource of another kind, or files of one.
        Resource(members: RestoreToResource {
            resource_id: String,
        }) = resource {
        }
    }
}

backstay::request! {
    /// What is restored, and where to.
    pub struct BackupRestore {
        one_of {
            /// What the backup is written onto.
            restore_target: RestoreTarget,
        }
        set {
            /// Whether the server is started afterwards:
            /// yes by the page; another client's documents say no.
            /// Say what you need.
            /// Left out: `true`.
            power_on: bool = "power_on",
        }
    }
}

backstay::answer! {
    /// What `RestoreBackup` answers.
    pub struct RestoreBackupResponse {
        /// Id of the operation log, if the service sends one:
        /// the page has no body, other clients read this.
        job_id: String = "job_id",
    }
}
