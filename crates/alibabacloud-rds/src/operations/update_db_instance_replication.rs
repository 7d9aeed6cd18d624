// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateDbInstanceReplication`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Update DB instance replication.
    pub struct UpdateDbInstanceReplication {
        new {
            db_instance_id: String as DbInstanceId = query "DbInstanceId",
            operation: String as OperationType = query "Operation",
        }
        set {
            master_port: i64 = query "MasterPort",
            owner_id: i64 = query "OwnerId",
        }
        into {
            channel_name: String = query "ChannelName",
            master_host: String = query "MasterHost",
            master_password: Secret = query "MasterPassword",
            master_user: String = query "MasterUser",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.update_db_instance_replication -> UpdateDbInstanceReplicationResponse;
    "UpdateDBInstanceReplication" is Unsafe
        Rpc { method: "POST", action: "UpdateDBInstanceReplication" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/UpdateDBInstanceReplication";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = UpdateDbInstanceReplication::new(
        ///     DbInstanceId("db-instance-id"),
        ///     OperationType("operation"),
        /// );
    }
}

backstay::answer! {
    /// What `UpdateDBInstanceReplication` answers.
    pub struct UpdateDbInstanceReplicationResponse {
        request_id: String = "RequestId",
    }
}
