// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`BatchRestoreDatabase`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Point-in-time restore of databases on several instances.
    ///
    /// The answer names a job for each instance:
    /// `wait_for_job` for each.
    ///
    /// No token holds a second restore back if it is sent again.
    pub struct BatchRestoreDatabase {
        new {
            /// What to restore, per instance.
            instances: [RestoreDatabaseInstance] = member "instances",
        }
    }
    Client.batch_restore_database -> BatchRestoreDatabaseResponse;
    "BatchRestoreDatabase" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/batch/restore/databases" };
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = BatchRestoreDatabase::new(
        ///     [
        ///         RestoreDatabaseInstance::new(
        ///             [RestoreDatabaseInfo::new(NewName("new-name"), OldName("old-name"))],
        ///             "instance-id",
        ///             1_700_000_000_000,
        ///         ),
        ///     ],
        /// );
    }
}

backstay::request! {
    pub struct RestoreDatabaseInfo {
        new {
            /// Name after the restore.
            new_name: String as NewName = "new_name",
            /// Name at the point in time.
            old_name: String as OldName = "old_name",
        }
    }
}

backstay::request! {
    pub struct RestoreDatabaseInstance {
        new {
            /// Databases.
            databases: [RestoreDatabaseInfo] = "databases",
            /// Instance id.
            instance_id: String = "instance_id",
            /// Point in time, inside one of the instance's restorable windows.
            /// Unix time in milliseconds, UTC.
            restore_time: i64 = "restore_time",
        }
        set {
            /// Use fast restore; check support first. Fails when the instance uses XA
            /// transactions.
            is_fast_restore: bool = "is_fast_restore",
        }
    }
}

backstay::answer! {
    /// What `BatchRestoreDatabase` answers.
    pub struct BatchRestoreDatabaseResponse {
    }
    lists {
        /// One entry per instance.
        restore_result: [RestoreResult] = "restore_result",
    }
}
