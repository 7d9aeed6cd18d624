// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`PurgeDbInstanceLog`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Purge DB instance log.
    pub struct PurgeDbInstanceLog {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
        }
    }
    Client.purge_db_instance_log -> PurgeDbInstanceLogResponse;
    "PurgeDBInstanceLog" is Token("ClientToken")
        Rpc { method: "POST", action: "PurgeDBInstanceLog" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/PurgeDBInstanceLog";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = PurgeDbInstanceLog::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `PurgeDBInstanceLog` answers.
    pub struct PurgeDbInstanceLogResponse {
        request_id: String = "RequestId",
    }
}
