// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`BatchRestorePostgreSqlTables`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Point-in-time restore of PostgreSQL tables on several instances.
    ///
    /// The answer names a job for each instance:
    /// `wait_for_job` for each.
    ///
    /// No token holds a second restore back if it is sent again.
    pub struct BatchRestorePostgreSqlTables: Default {
        set {
            /// What to restore, per instance.
            instances: [PostgreSqlRestoreTableInstance] = member "instances",
        }
    }
    Client.batch_restore_postgre_sql_tables -> BatchRestorePostgreSqlTablesResponse;
    "BatchRestorePostgreSqlTables" is
        Rest { method: "POST", path: "/v3/{project_id}/instances/batch/restore/tables" };
    repeat Unsafe;
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = BatchRestorePostgreSqlTables::new();
    }
}

backstay::request! {
    /// The members of `PostgreSqlRestoreTable`.
    pub struct PostgreSqlRestoreTable: Default {
        set {
            /// Name after the restore.
            new_name: String = "new_name",
            /// Name at the point in time.
            old_name: String = "old_name",
        }
    }
}

backstay::request! {
    /// The members of `PostgreSqlRestoreSchema`.
    pub struct PostgreSqlRestoreSchema: Default {
        set {
            /// Schema name.
            schema: String = "schema",
            /// Tables.
            tables: [PostgreSqlRestoreTable] = "tables",
        }
    }
}

backstay::request! {
    /// The members of `PostgreSqlRestoreDatabase`.
    pub struct PostgreSqlRestoreDatabase: Default {
        set {
            /// Database name.
            database: String = "database",
            /// Schemas.
            schemas: [PostgreSqlRestoreSchema] = "schemas",
        }
    }
}

backstay::request! {
    /// The members of `PostgreSqlRestoreTableInstance`.
    pub struct PostgreSqlRestoreTableInstance: Default {
        set {
            /// Databases.
            databases: [PostgreSqlRestoreDatabase] = "databases",
            /// Instance id.
            instance_id: String = "instance_id",
            /// Point in time, inside one of the instance's restorable windows.
            /// Unix time in milliseconds, UTC.
            restore_time: i64 = "restore_time",
        }
    }
}

backstay::answer! {
    /// What `BatchRestorePostgreSqlTables` answers.
    pub struct BatchRestorePostgreSqlTablesResponse {
        /// One entry per instance.
        restore_result: [RestoreResult] = "restore_result",
    }
}
