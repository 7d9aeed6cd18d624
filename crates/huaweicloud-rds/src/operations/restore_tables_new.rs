// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestoreTablesNew`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Point-in-time restore of tables into the original MySQL instance (snake\_case body).
    ///
    /// * Works through a temporary instance; original tables stay, restored ones
    ///   get the new names.
    ///
    /// To wait for it: [`wait_for_job`](crate::Client::wait_for_job) with the answer's `job_id`.
    /// Then: [`wait_for_instance`](crate::Client::wait_for_instance) with the request's `instance_id`.
    pub struct RestoreTablesNew {
        new {
            /// Instance id.
            instance_id: String = path "instance_id",
            /// Tables to restore.
            restore_tables: [RestoreDatabasesInfoNew] = member "restore_tables",
            /// Point in time, inside one of the instance's restorable windows.
            /// Unix time in milliseconds, UTC.
            restore_time: i64 = member "restore_time",
        }
        set {
            /// Language of messages.
            x_language: Language = header "X-Language",
            /// Use fast restore; check support first. Fails when the instance uses XA
            /// transactions.
            is_fast_restore: bool = member "is_fast_restore",
        }
    }
    Client.restore_tables_new -> RestoreTablesNewResponse;
    "RestoreTablesNew" is Unsafe
        Rest { method: "POST", path: "/v3.1/{project_id}/instances/{instance_id}/restore/tables" };
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = RestoreTablesNew::new(
        ///     "instance-id",
        ///     [
        ///         RestoreDatabasesInfoNew::new(
        ///             "database",
        ///             [RestoreTableInfoNew::new(NewName("new-name"), OldName("old-name"))],
        ///         ),
        ///     ],
        ///     1_700_000_000_000,
        /// );
    }
}

backstay::request! {
    pub struct RestoreTableInfoNew {
        new {
            /// Name after the restore.
            new_name: String as NewName = "new_name",
            /// Name at the point in time.
            old_name: String as OldName = "old_name",
        }
    }
}

backstay::request! {
    pub struct RestoreDatabasesInfoNew {
        new {
            /// Database name.
            database: String = "database",
            /// Tables.
            tables: [RestoreTableInfoNew] = "tables",
        }
    }
}

backstay::answer! {
    /// What `RestoreTablesNew` answers.
    pub struct RestoreTablesNewResponse {
        /// Id of the asynchronous job.
        job_id: String = "job_id",
    }
    required {
        job_id: String = "job_id",
    }
}
