// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteDbInstanceReplication`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete DB instance replication.
    pub struct DeleteDbInstanceReplication {
        new {
            db_instance_id: String = query "DbInstanceId",
        }
        set {
            owner_id: i64 = query "OwnerId",
        }
        into {
            channel_name: String = query "ChannelName",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.delete_db_instance_replication -> DeleteDbInstanceReplicationResponse;
    "DeleteDBInstanceReplication" is Unsafe
        Rpc { method: "POST", action: "DeleteDBInstanceReplication" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBInstanceReplication";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteDbInstanceReplication::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DeleteDBInstanceReplication` answers.
    pub struct DeleteDbInstanceReplicationResponse {
        request_id: String = "RequestId",
    }
}
