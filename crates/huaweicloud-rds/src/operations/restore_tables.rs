// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestoreTables`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Point-in-time restore of tables into the original MySQL instance (camelCase body).
    ///
    /// In the vendor's documents: historical (not for MySQL 8.0).
    ///
    /// No client token; the new table name already exists after a first success,
    /// which makes a repeat fail.
    ///
    /// To wait for it: [`wait_for_job`](crate::Client::wait_for_job) with the answer's `job_id`.
    /// Then: [`wait_for_instance`](crate::Client::wait_for_instance) with the request's `instance_id`.
    pub struct RestoreTables {
        new {
            /// Instance whose tables are restored.
            instance_id: String = path "instance_id",
            /// Tables to restore.
            restore_tables: [RestoreDatabasesInfo] = member "restoreTables",
            /// Point in time, Unix milliseconds.
            restore_time: i64 = member "restoreTime",
        }
        set {
            /// Language of messages.
            x_language: Language = header "X-Language",
            /// Use fast restore; check support first. Fails when the instance uses XA
            /// transactions.
            is_fast_restore: bool = member "is_fast_restore",
        }
    }
    Client.restore_tables -> RestoreTablesResponse;
    "RestoreTables" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/restore/tables" };
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = RestoreTables::new(
        ///     "instance-id",
        ///     [
        ///         RestoreDatabasesInfo::new(
        ///             "database",
        ///             [RestoreTableInfo::new(NewName("new-name"), OldName("old-name"))],
        ///         ),
        ///     ],
        ///     1_700_000_000_000,
        /// );
    }
}

backstay::request! {
    pub struct RestoreTableInfo {
        new {
            /// Name of the restored table.
            new_name: String as NewName = "newName",
            /// Table name at the point in time.
            old_name: String as OldName = "oldName",
        }
    }
}

backstay::request! {
    pub struct RestoreDatabasesInfo {
        new {
            /// Database name.
            database: String = "database",
            /// Tables.
            tables: [RestoreTableInfo] = "tables",
        }
    }
}

backstay::answer! {
    /// What `RestoreTables` answers.
    pub struct RestoreTablesResponse {
        /// Id of the job.
        job_id: String = "jobId",
    }
    required {
        job_id: String = "jobId",
    }
}
