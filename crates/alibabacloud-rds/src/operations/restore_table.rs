// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestoreTable`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Restore databases and tables from a local backup or to a point in time into the same instance.
    ///
    /// Same ClientToken on a retry.
    ///
    /// To wait for it: [`wait_for_history_task`](crate::Client::wait_for_history_task) with a [`DescribeHistoryTasks`](super::DescribeHistoryTasks) request that names the request's `db_instance_id` as `instance_id`.
    /// Then: [`wait_for_instance`](crate::Client::wait_for_instance) with the request's `db_instance_id`.
    pub struct RestoreTable {
        new {
            /// Instance id.
            db_instance_id: String = query "DBInstanceId",
            /// Databases and tables to restore, JSON text.
            table_meta: [RestoreTableTableMeta] = query_json "TableMeta",
        }
        one_of {
            /// What is brought back.
            local_restore_source: LocalRestoreSource = query,
        }
        set {
            /// Use fast restore.
            instant_recovery: bool = query "InstantRecovery",
        }
        into {
            /// Idempotency token made by the client.
            /// At most 64 characters.
            client_token: String = query "ClientToken",
        }
    }
    Client.restore_table -> RestoreTableResponse;
    "RestoreTable" is Token("ClientToken")
        Rpc { method: "POST", action: "RestoreTable" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RestoreTable";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = RestoreTable::new(
        ///     "db-instance-id",
        ///     [RestoreTableTableMeta::new(Name("name"), Newname("newname"))],
        ///     LocalRestoreSource::backup("backup-id"),
        /// );
    }
}

backstay::one_of! {
    /// What is brought back.
    pub enum LocalRestoreSource in query {
        /// The state that a backup set holds.
        Backup = backup {
            has {
                /// Backup set (from DescribeBackups). Required when RestoreTime is not sent.
                backup_id: String = query "BackupId",
            }
        }
        /// The state at a moment.
        Time = time {
            has {
                /// Point in time, UTC. Required when BackupId is not sent.
                /// UTC time such as `2026-01-02T03:04:05Z`.
                restore_time: Timestamp = query "RestoreTime",
            }
        }
    }
}

backstay::request! {
    pub struct RestoreTableTables {
        const {
            "type" = "table",
        }
        new {
            /// Table name in the backup.
            name: String as Name = "name",
            /// Table name after the restore.
            newname: String as Newname = "newname",
        }
    }
}

backstay::request! {
    pub struct RestoreTableTableMeta {
        const {
            "type" = "db",
        }
        new {
            /// Database name in the backup.
            name: String as Name = "name",
            /// Database name after the restore.
            newname: String as Newname = "newname",
        }
        list {
            /// The tables to restore. Whether they may be left out, for all of them, no
            /// document says.
            tables: [RestoreTableTables] = "tables",
        }
    }
}

backstay::answer! {
    /// What `RestoreTable` answers.
    pub struct RestoreTableResponse {
        /// Id of the request.
        request_id: String = "RequestId",
    }
}
