// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteDbInstanceEndpoint`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Delete DB instance endpoint.
    pub struct DeleteDbInstanceEndpoint {
        new {
            db_instance_endpoint_id: String as DbInstanceEndpointId
                = query "DBInstanceEndpointId",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
        }
    }
    Client.delete_db_instance_endpoint -> DeleteDbInstanceEndpointResponse;
    "DeleteDBInstanceEndpoint" is Token("ClientToken")
        Rpc { method: "POST", action: "DeleteDBInstanceEndpoint" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBInstanceEndpoint";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteDbInstanceEndpoint::new(
        ///     DbInstanceEndpointId("db-instance-endpoint-id"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteDBInstanceEndpoint` answers.
    pub struct DeleteDbInstanceEndpointResponse {
        data: EndpointData = "Data",
        request_id: String = "RequestId",
    }
}
