// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateRestoreTables`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Point-in-time restore of tables into the same instance.
    ///
    /// No client token.
    ///
    /// To wait for it: [`wait_for_job`](crate::Client::wait_for_job) with the answer's `job_id`.
    /// Then: [`wait_for_instance`](crate::Client::wait_for_instance) with the request's `instance_id`.
    pub struct CreateRestoreTables {
        new {
            /// Instance id.
            instance_id: String as InstanceId = path "instance_id",
            /// Tables to restore.
            restore_tables: [CreateRestoreDatabaseTableInfo] = member "restore_tables",
            /// Point in time, Unix milliseconds as text.
            restore_time: String as RestoreTime = member "restore_time",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
            /// Take table names from now (true) or from the point in time (false); text.
            /// Left out: `false`.
            last_table_info: LastTableInfo = member "last_table_info",
        }
    }
    Client.create_restore_tables -> CreateRestoreTablesResponse;
    "CreateRestoreTables" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/backups/restore/tables" };
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*};
        /// let request = CreateRestoreTables::new(
        ///     InstanceId("instance-id"),
        ///     [
        ///         CreateRestoreDatabaseTableInfo::new(
        ///             "database",
        ///             [
        ///                 CreateRestoreTableInfo::new(
        ///                     NewName("new-name"),
        ///                     OldName("old-name"),
        ///                 ),
        ///             ],
        ///         ),
        ///     ],
        ///     RestoreTime("restore-time"),
        /// );
    }
}

backstay::request! {
    pub struct CreateRestoreTableInfo {
        new {
            /// Name after the restore.
            new_name: String as NewName = "new_name",
            /// Name at the point in time.
            old_name: String as OldName = "old_name",
        }
    }
}

backstay::request! {
    pub struct CreateRestoreDatabaseTableInfo {
        new {
            /// Database name.
            database: String = "database",
            /// Tables.
            tables: [CreateRestoreTableInfo] = "tables",
        }
    }
}

backstay::answer! {
    /// What `CreateRestoreTables` answers.
    pub struct CreateRestoreTablesResponse {
        /// Id of the asynchronous job.
        job_id: String = "job_id",
    }
    required {
        job_id: String = "job_id",
    }
}
