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
        list {
            /// What to restore, per instance.
            instances: [PostgreSqlRestoreTableInstance] = member "instances",
        }
    }
    Client.batch_restore_postgre_sql_tables -> BatchRestorePostgreSqlTablesResponse;
    "BatchRestorePostgreSqlTables" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/batch/restore/tables" };
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = BatchRestorePostgreSqlTables::new();
    }
}

backstay::request! {
    pub struct PostgreSqlRestoreTable: Default {
        into {
            /// Name after the restore.
            new_name: String = "new_name",
            /// Name at the point in time.
            old_name: String = "old_name",
        }
    }
}

backstay::request! {
    pub struct PostgreSqlRestoreSchema: Default {
        into {
            /// Schema name.
            schema: String = "schema",
        }
        list {
            /// Tables.
            tables: [PostgreSqlRestoreTable] = "tables",
        }
    }
}

backstay::request! {
    pub struct PostgreSqlRestoreDatabase: Default {
        into {
            /// Database name.
            database: String = "database",
        }
        list {
            /// Schemas.
            schemas: [PostgreSqlRestoreSchema] = "schemas",
        }
    }
}

backstay::request! {
    pub struct PostgreSqlRestoreTableInstance: Default {
        set {
            /// Point in time, inside one of the instance's restorable windows.
            /// Unix time in milliseconds, UTC.
            restore_time: i64 = "restore_time",
        }
        into {
            /// Instance id.
            instance_id: String = "instance_id",
        }
        list {
            /// Databases.
            databases: [PostgreSqlRestoreDatabase] = "databases",
        }
    }
}

backstay::answer! {
    /// What `BatchRestorePostgreSqlTables` answers.
    pub struct BatchRestorePostgreSqlTablesResponse {
    }
    lists {
        /// One entry per instance.
        restore_result: [RestoreResult] = "restore_result",
    }
}
