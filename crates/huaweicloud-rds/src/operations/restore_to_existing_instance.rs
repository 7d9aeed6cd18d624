// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestoreToExistingInstance`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Overwrites an existing instance with a backup or a point in time of a source instance.
    ///
    /// Everything in the target that is younger than the backup or the moment is
    /// lost. Source and target run the same engine; the target's version is the
    /// same or newer, and its disk at least as large.
    /// No restore leads into another region. To the source itself it is for SQL
    /// Server only.
    ///
    /// The answer names a job; the instance can be used again when the job has
    /// completed and the instance is active.
    pub struct RestoreToExistingInstance {
        new {
            /// Where the data comes from.
            source: RestoreToExistingInstanceRestoreSource = member "source",
            /// Where the data goes.
            target: RestoreTarget = member "target",
        }
        set {
            /// Language of messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.restore_to_existing_instance -> RestoreToExistingInstanceResponse;
    "RestoreToExistingInstance" is
        Rest { method: "POST", path: "/v3/{project_id}/instances/recovery" };
    repeat Unsafe;
    page "https://support.huaweicloud.com/intl/en-us/api-rds/rds_09_0009.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = RestoreToExistingInstance::new(
        ///     RestoreToExistingInstanceRestoreSource::new(
        ///         "source-instance-id",
        ///         RestoreToExistingInstanceRestorePoint::backup("backup-id"),
        ///     ),
        ///     RestoreTarget::new("target-instance-id"),
        /// );
    }
}

backstay::one_of! {
    /// What the instance is brought back to.
    pub enum RestoreToExistingInstanceRestorePoint in member {
        /// The state that a backup holds.
        Backup = backup {
            const {
                "type" = field "backup",
            }
            has {
                /// Id of the backup.
                backup_id: String = field "backup_id",
            }
        }
        /// The state at a moment.
        PointInTime = point_in_time {
            const {
                "type" = field "timestamp",
            }
            has {
                /// The moment, inside one of the source's restorable windows.
                /// Unix time in milliseconds, UTC.
                restore_time: i64 = field "restore_time",
            }
        }
    }
}

backstay::request! {
    /// Where the data comes from.
    pub struct RestoreToExistingInstanceRestoreSource {
        new {
            /// Id of the instance that the backup or the logs belong to.
            instance_id: String = "instance_id",
        }
        one_of {
            /// What the instance is brought back to.
            restore_point: RestoreToExistingInstanceRestorePoint,
        }
        set {
            /// SQL Server only: the databases to restore, old name to new name; an empty
            /// new name keeps the old one. Left out, all databases are restored.
            ///
            /// A new name has 1 to 64 letters, digits, underscores and hyphens, none of
            /// the words rdsadmin, master, msdb, tempdb, model and resource, and is not
            /// in use on source or target.
            database_name: {String} = "database_name",
        }
    }
}

backstay::request! {
    /// Where the data goes.
    pub struct RestoreTarget {
        new {
            /// Id of the instance that is overwritten.
            instance_id: String = "instance_id",
        }
    }
}

backstay::answer! {
    /// What `RestoreToExistingInstance` answers.
    pub struct RestoreToExistingInstanceResponse {
        /// Id of the job that restores.
        job_id: String = "job_id",
    }
    required {
        job_id: String = "job_id",
    }
}
