// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateDbInstanceReplication`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create DB instance replication.
    pub struct CreateDbInstanceReplication {
        new {
            db_instance_id: String as DbInstanceId = query "DbInstanceId",
            master_host: String as MasterHost = query "MasterHost",
            master_password: Secret as MasterPassword = query "MasterPassword",
            master_port: i64 = query "MasterPort",
            master_user: String as MasterUser = query "MasterUser",
        }
        set {
            owner_id: i64 = query "OwnerId",
        }
        into {
            channel_name: String = query "ChannelName",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.create_db_instance_replication -> CreateDbInstanceReplicationResponse;
    "CreateDBInstanceReplication" is Unsafe
        Rpc { method: "POST", action: "CreateDBInstanceReplication" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstanceReplication";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateDbInstanceReplication::new(
        ///     DbInstanceId("db-instance-id"),
        ///     MasterHost("master-host"),
        ///     MasterPassword("master-password"),
        ///     1,
        ///     MasterUser("master-user"),
        /// );
    }
}

backstay::answer! {
    /// What `CreateDBInstanceReplication` answers.
    pub struct CreateDbInstanceReplicationResponse {
        request_id: String = "RequestId",
    }
}
