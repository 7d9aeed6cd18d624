// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestoreExistInstance`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Overwrites an existing instance with a backup or a point in time of a source instance; several new names for one database.
    ///
    /// As `RestoreToExistingInstance` but for SQL Server:
    /// with neither `database_name` nor `restore_all_database` nothing is
    /// restored.
    ///
    /// To wait for it: [`wait_for_job`](crate::Client::wait_for_job) with the answer's `job_id`.
    /// Then: [`wait_for_instance`](crate::Client::wait_for_instance) with the request's `target.instance_id`.
    pub struct RestoreExistInstance {
        new {
            /// Where the data comes from.
            source: RestoreExistInstanceSource = member "source",
            /// Where the data goes.
            target: TargetInstanceRequest = member "target",
        }
        set {
            /// Language of messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.restore_exist_instance -> RestoreExistInstanceResponse;
    "RestoreExistInstance" is Unsafe
        Rest { method: "POST", path: "/v3.1/{project_id}/instances/recovery" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3.1_recommended/restoring_data_to_an_existing_db_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = RestoreExistInstance::new(
        ///     RestoreExistInstanceSource::new(
        ///         "source-instance-id",
        ///         RestoreFrom::backup("backup-id"),
        ///     ),
        ///     TargetInstanceRequest::new("target-instance-id"),
        /// );
    }
}

backstay::one_of! {
    /// What the instance is brought back to.
    pub enum RestoreFrom in member {
        /// The state that a backup holds.
        Backup = backup {
            const {
                "type" = field "backup",
            }
            has {
                /// Backup to restore; needed for a restore from a backup.
                /// Required when type is backup or left out.
                backup_id: String = field "backup_id",
            }
        }
        /// The state at a moment.
        Timestamp = timestamp {
            const {
                "type" = field "timestamp",
            }
            has {
                /// Point in time, Unix time in milliseconds, UTC; needed for a point-in-time
                /// restore. Required when type is timestamp.
                restore_time: i64 = field "restore_time",
            }
        }
    }
}

backstay::request! {
    /// Where the data comes from.
    pub struct RestoreExistInstanceSource {
        new {
            /// Id of the instance the backup or logs belong to.
            instance_id: String = "instance_id",
        }
        one_of {
            /// What the instance is brought back to.
            restore_from: RestoreFrom,
        }
        set {
            /// SQL Server only: restore every database of the source; must be true for a
            /// full restore, because the default restores none.
            /// Left out: `false`.
            restore_all_database: bool = "restore_all_database",
        }
        list {
            /// SQL Server only: map of old database name to new name; restores just
            /// these databases. Empty new name keeps the old name.
            /// Several new names for one database may be given, joined by commas; a new
            /// name must differ from the old one.
            database_name: {String} = "database_name",
        }
    }
}

backstay::request! {
    /// Where the data goes.
    pub struct TargetInstanceRequest {
        new {
            /// Id of the instance that is overwritten.
            instance_id: String = "instance_id",
        }
    }
}

backstay::answer! {
    /// What `RestoreExistInstance` answers.
    pub struct RestoreExistInstanceResponse {
        /// Id of the asynchronous job.
        job_id: String = "job_id",
    }
    required {
        job_id: String = "job_id",
    }
}
