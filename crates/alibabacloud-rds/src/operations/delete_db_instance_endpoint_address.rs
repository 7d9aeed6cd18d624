// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteDbInstanceEndpointAddress`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Delete DB instance endpoint address.
    pub struct DeleteDbInstanceEndpointAddress {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            connection_string: String as ConnectionString = form "ConnectionString",
            db_instance_endpoint_id: String as DbInstanceEndpointId
                = form "DBInstanceEndpointId",
        }
        into {
            client_token: String = query "ClientToken",
        }
    }
    Client.delete_db_instance_endpoint_address -> DeleteDbInstanceEndpointAddressResponse;
    "DeleteDBInstanceEndpointAddress" is Token("ClientToken")
        Rpc { method: "POST", action: "DeleteDBInstanceEndpointAddress" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBInstanceEndpointAddress";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteDbInstanceEndpointAddress::new(
        ///     DbInstanceId("db-instance-id"),
        ///     ConnectionString("connection-string"),
        ///     DbInstanceEndpointId("db-instance-endpoint-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteDBInstanceEndpointAddress` answers.
    pub struct DeleteDbInstanceEndpointAddressResponse {
        data: EndpointData = "Data",
        request_id: String = "RequestId",
    }
}
