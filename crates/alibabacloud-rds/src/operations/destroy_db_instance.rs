// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DestroyDbInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Destroy DB instance.
    pub struct DestroyDbInstance {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
        }
    }
    Client.destroy_db_instance -> DestroyDbInstanceResponse;
    "DestroyDBInstance" is Token("ClientToken")
        Rpc { method: "POST", action: "DestroyDBInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DestroyDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DestroyDbInstance::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DestroyDBInstance` answers.
    pub struct DestroyDbInstanceResponse {
        request_id: String = "RequestId",
    }
}
