// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowRestoreTables`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// List databases and tables that can be restored at a point in time.
    pub struct ShowRestoreTables {
        new {
            /// Instance id.
            instance_id: String as InstanceId = path "instance_id",
            /// Take table names from now (true) or from the point in time (false); text.
            last_table_info: LastTableInfo = query "last_table_info",
            /// Point in time, Unix milliseconds as text.
            restore_time: String as RestoreTime = query "restore_time",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
        into {
            /// Database name, fuzzy.
            database_name: String = query "database_name",
            /// Table name, fuzzy.
            table_name: String = query "table_name",
        }
    }
    Client.show_restore_tables -> ShowRestoreTablesResponse;
    "ShowRestoreTables" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/backups/restore/tables" };
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*, types::*};
        /// let request = ShowRestoreTables::new(
        ///     InstanceId("instance-id"),
        ///     LastTableInfo::True,
        ///     RestoreTime("restore-time"),
        /// );
    }
}

backstay::answer! {
    /// What `ShowRestoreTables` answers.
    pub struct ShowRestoreTablesResponse {
        /// Number of databases.
        total_databases: i64 = "total_databases",
    }
    lists {
        /// Databases.
        databases: [RestoreDatabaseInfos] = "databases",
    }
}
