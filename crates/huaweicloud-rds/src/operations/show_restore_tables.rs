// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowRestoreTables`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// List what a finished table or database restore brought back.
    pub struct ShowRestoreTables {
        new {
            /// Instance id.
            instance_id: String as InstanceId = path "instance_id",
            /// Id of the workflow (task).
            workflow_id: String as WorkflowId = member "workflow_id",
            /// Name of the workflow.
            workflow_name: ShowRestoreTablesWorkflowName = member "workflow_name",
        }
        set {
            /// Language of messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.show_restore_tables -> ShowRestoreTablesResponse;
    "ShowRestoreTables" is Safe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/get-restore-tables" };
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ShowRestoreTables::new(
        ///     InstanceId("instance-id"),
        ///     WorkflowId("workflow-id"),
        ///     ShowRestoreTablesWorkflowName::RestoreTableMysql,
        /// );
    }
}

backstay::enumeration! {
    /// Name of the workflow.
    pub enum ShowRestoreTablesWorkflowName {
        /// Restore of tables.
        RestoreTableMysql = "RestoreTableMysql",
        /// Restore of databases.
        RestoreDatabaseMysql = "RestoreDatabaseMysql",
    }
}

backstay::answer! {
    pub struct RestoreTablesInfo {
        /// Database name.
        database_name: String = "database_name",
        /// Table name.
        table_name: String = "table_name",
    }
}

backstay::answer! {
    /// What `ShowRestoreTables` answers.
    pub struct ShowRestoreTablesResponse {
    }
    lists {
        /// Restored databases and tables.
        data_list: [RestoreTablesInfo] = "data_list",
    }
}
