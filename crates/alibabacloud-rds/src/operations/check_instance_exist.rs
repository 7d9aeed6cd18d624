// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CheckInstanceExist`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Check instance exist.
    pub struct CheckInstanceExist {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
    }
    Client.check_instance_exist -> CheckInstanceExistResponse;
    "CheckInstanceExist" is Safe Rpc { method: "POST", action: "CheckInstanceExist" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CheckInstanceExist";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CheckInstanceExist::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `CheckInstanceExist` answers.
    pub struct CheckInstanceExistResponse {
        is_exist_instance: bool = "IsExistInstance",
        request_id: String = "RequestId",
    }
}
