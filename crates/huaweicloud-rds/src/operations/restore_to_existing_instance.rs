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
    /// No restore leads into another region.
    ///
    /// The answer names a job; the instance can be used again when the job has
    /// completed and the instance is active. After a lost answer look for a
    /// running restore (the instance's state `RESTORING`, or a task of
    /// `ListTasks`) before it is sent again: no token holds a second one back.
    ///
    /// The vendor's documents differ on four points, none of which is checked
    /// here; the service decides:
    ///
    /// * Onto the source itself: for SQL Server only, says this call's page, while
    ///   its sample and later documents do it for MySQL too.
    /// * PostgreSQL: this call's page has it, one of 2020 denies it.
    ///   Both versions are then the same.
    /// * SQL Server: 2008 R2 to 2017 of the same year, or also 2019, 2022 and a
    ///   later year than the source's.
    /// * Without `database_name` all databases of SQL Server are restored;
    ///   `RestoreExistInstance` then restores none unless it is told to.
    ///
    /// The page is of a call that v3.1 follows. It names no status of success:
    /// any 2xx is taken for one.
    ///
    /// Permission: `rds:instance:restoreInPlace`.
    ///
    /// To wait for it: [`wait_for_job`](crate::Client::wait_for_job) with the answer's `job_id`.
    /// Then: [`wait_for_instance`](crate::Client::wait_for_instance) with the request's `target.instance_id`.
    pub struct RestoreToExistingInstance {
        new {
            /// Where the data comes from.
            source: RestoreSource = member "source",
            /// Where the data goes.
            target: RestoreTarget = member "target",
        }
        set {
            /// Language of messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.restore_to_existing_instance -> RestoreToExistingInstanceResponse;
    "RestoreToExistingInstance" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/recovery" };
    page "https://support.huaweicloud.com/intl/en-us/api-rds/rds_09_0009.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = RestoreToExistingInstance::new(
        ///     RestoreSource::new("source-instance-id", RestorePoint::backup("backup-id")),
        ///     RestoreTarget::new("target-instance-id"),
        /// );
    }
}

backstay::one_of! {
    /// What the instance is brought back to.
    pub enum RestorePoint in member {
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
    pub struct RestoreSource {
        new {
            /// Id of the instance that the backup or the logs belong to.
            instance_id: String = "instance_id",
        }
        one_of {
            /// What the instance is brought back to.
            restore_point: RestorePoint,
        }
        list {
            /// SQL Server only: the databases to restore, old name to new name; an empty
            /// new name keeps the old one. Left out, all databases are restored.
            ///
            /// A new name has 1 to 64 letters, digits, underscores and hyphens (128, in
            /// the page's first version), none of the words rdsadmin, master, msdb,
            /// tempdb, model and resource, and is not in use on source or target.
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
