// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestartDbInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Restart DB instance.
    pub struct RestartDbInstance {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            node_id: String = query "NodeId",
        }
    }
    Client.restart_db_instance -> RestartDbInstanceResponse;
    "RestartDBInstance" is Token("ClientToken")
        Rpc { method: "POST", action: "RestartDBInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RestartDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = RestartDbInstance::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `RestartDBInstance` answers.
    pub struct RestartDbInstanceResponse {
        request_id: String = "RequestId",
    }
}
