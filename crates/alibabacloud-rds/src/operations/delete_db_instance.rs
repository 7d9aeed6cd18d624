// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteDbInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete DB instance.
    pub struct DeleteDbInstance {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            released_keep_policy: String = query "ReleasedKeepPolicy",
        }
    }
    Client.delete_db_instance -> DeleteDbInstanceResponse;
    "DeleteDBInstance" is Unsafe Rpc { method: "POST", action: "DeleteDBInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteDbInstance::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DeleteDBInstance` answers.
    pub struct DeleteDbInstanceResponse {
        region_id: String = "RegionId",
        request_id: String = "RequestId",
    }
}
