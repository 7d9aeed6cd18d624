// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceDelayedReplicationTime`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB instance delayed replication time.
    pub struct ModifyDbInstanceDelayedReplicationTime {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            read_sql_replication_time: String as ReadSqlReplicationTime
                = query "ReadSQLReplicationTime",
        }
    }
    Client.modify_db_instance_delayed_replication_time -> ModifyDbInstanceDelayedReplicationTimeResponse;
    "ModifyDBInstanceDelayedReplicationTime" is Unsafe
        Rpc { method: "POST", action: "ModifyDBInstanceDelayedReplicationTime" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceDelayedReplicationTime";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceDelayedReplicationTime::new(
        ///     DbInstanceId("db-instance-id"),
        ///     ReadSqlReplicationTime("read-sql-replication-time"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceDelayedReplicationTime` answers.
    pub struct ModifyDbInstanceDelayedReplicationTimeResponse {
        db_instance_id: String = "DBInstanceId",
        read_sql_replication_time: String = "ReadSQLReplicationTime",
        request_id: String = "RequestId",
        task_id: String = "TaskId",
    }
}
