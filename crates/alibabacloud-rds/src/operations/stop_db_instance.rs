// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`StopDbInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Stop DB instance.
    pub struct StopDbInstance {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.stop_db_instance -> StopDbInstanceResponse;
    "StopDBInstance" is Unsafe Rpc { method: "POST", action: "StopDBInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/StopDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = StopDbInstance::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `StopDBInstance` answers.
    pub struct StopDbInstanceResponse {
        request_id: String = "RequestId",
    }
}
