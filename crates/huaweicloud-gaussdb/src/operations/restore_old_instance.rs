// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestoreOldInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Overwrites the original or another existing instance with a backup or a point in time.
    ///
    /// Everything in the target that is younger than the backup or the moment is
    /// lost. The target has the engine, version and table-name case setting of
    /// the source, and may be the source itself.
    ///
    /// The answer names a job; the instance can be used again when the job has
    /// completed and the instance is active.
    ///
    /// This is the MySQL-compatible product, now TaurusDB.
    /// GaussDB (openGauss) is another one, whose restore is at
    /// `/v3/{project_id}/instances/recovery`: neither takes the other's ids.
    /// That an existing instance can be restored is what the page says; a guide
    /// of the same software elsewhere knows new instances only.
    ///
    /// To wait for it: [`wait_for_job`](crate::Client::wait_for_job) with the answer's `job_id`.
    /// Then: [`wait_for_instance`](crate::Client::wait_for_instance) with the request's `target_instance_id`.
    pub struct RestoreOldInstance {
        new {
            /// Id of the instance that the backup or the logs belong to.
            /// 36 characters; pattern `^[A-Za-z0-9]{32}in07$`.
            source_instance_id: String as SourceInstanceId = member "source_instance_id",
            /// Id of the instance that is overwritten.
            /// 36 characters; pattern `^[A-Za-z0-9]{32}in07$`.
            target_instance_id: String as TargetInstanceId = member "target_instance_id",
        }
        one_of {
            /// What the instance is brought back to.
            restore_point: RestorePoint = member,
        }
        set {
            /// Language of the service's messages.
            /// Left out: `en-us`.
            x_language: Language = header "X-Language",
        }
    }
    Client.restore_old_instance -> RestoreOldInstanceResponse;
    "RestoreOldInstance" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/restore" };
    page
        "https://support.huaweicloud.com/intl/en-us/api-taurusdb/RestoreOldInstance.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*};
        /// let request = RestoreOldInstance::new(
        ///     SourceInstanceId("source-instance-id"),
        ///     TargetInstanceId("target-instance-id"),
        ///     RestorePoint::backup("backup-id"),
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
                /// Pattern `^[A-Za-z0-9]{32}br07$`.
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

backstay::answer! {
    /// What `RestoreOldInstance` answers.
    pub struct RestoreOldInstanceResponse {
        /// Id of the job that restores.
        job_id: String = "job_id",
    }
    required {
        job_id: String = "job_id",
    }
}
