// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ReceiveDbInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Receive DB instance.
    pub struct ReceiveDbInstance {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            guard_db_instance_id: String as GuardDbInstanceId
                = query "GuardDBInstanceId",
        }
    }
    Client.receive_db_instance -> ReceiveDbInstanceResponse;
    "ReceiveDBInstance" is Unsafe Rpc { method: "POST", action: "ReceiveDBInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ReceiveDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ReceiveDbInstance::new(
        ///     DbInstanceId("db-instance-id"),
        ///     GuardDbInstanceId("guard-db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ReceiveDBInstance` answers.
    pub struct ReceiveDbInstanceResponse {
        guard_db_instance_id: String = "GuardDBInstanceId",
        request_id: String = "RequestId",
    }
}
