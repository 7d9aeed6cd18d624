// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyReadonlyInstanceDelayReplicationTime`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify readonly instance delay replication time.
    pub struct ModifyReadonlyInstanceDelayReplicationTime {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            read_sql_replication_time: String as ReadSqlReplicationTime
                = query "ReadSQLReplicationTime",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.modify_readonly_instance_delay_replication_time -> ModifyReadonlyInstanceDelayReplicationTimeResponse;
    "ModifyReadonlyInstanceDelayReplicationTime" is Unsafe
        Rpc { method: "POST", action: "ModifyReadonlyInstanceDelayReplicationTime" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyReadonlyInstanceDelayReplicationTime";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyReadonlyInstanceDelayReplicationTime::new(
        ///     DbInstanceId("db-instance-id"),
        ///     ReadSqlReplicationTime("read-sql-replication-time"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyReadonlyInstanceDelayReplicationTime` answers.
    pub struct ModifyReadonlyInstanceDelayReplicationTimeResponse {
        db_instance_id: String = "DBInstanceId",
        read_sql_replication_time: String = "ReadSQLReplicationTime",
        request_id: String = "RequestId",
        task_id: String = "TaskId",
    }
}
