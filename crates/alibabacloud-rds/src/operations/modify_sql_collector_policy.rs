// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifySqlCollectorPolicy`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify SQL collector policy.
    pub struct ModifySqlCollectorPolicy {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            sql_collector_status: String as SqlCollectorStatus
                = query "SQLCollectorStatus",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.modify_sql_collector_policy -> ModifySqlCollectorPolicyResponse;
    "ModifySQLCollectorPolicy" is Unsafe
        Rpc { method: "POST", action: "ModifySQLCollectorPolicy" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifySQLCollectorPolicy";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifySqlCollectorPolicy::new(
        ///     DbInstanceId("db-instance-id"),
        ///     SqlCollectorStatus("sql-collector-status"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifySQLCollectorPolicy` answers.
    pub struct ModifySqlCollectorPolicyResponse {
        request_id: String = "RequestId",
    }
}
