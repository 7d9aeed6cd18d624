// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceEndpoint`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Modify DB instance endpoint.
    pub struct ModifyDbInstanceEndpoint {
        new {
            db_instance_endpoint_id: String as DbInstanceEndpointId
                = query "DBInstanceEndpointId",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            db_instance_endpoint_description: String
                = query "DBInstanceEndpointDescription",
        }
        list {
            node_items: [ModifyDbInstanceEndpointNodeItems] = query_json "NodeItems",
        }
    }
    Client.modify_db_instance_endpoint -> ModifyDbInstanceEndpointResponse;
    "ModifyDBInstanceEndpoint" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyDBInstanceEndpoint" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceEndpoint";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceEndpoint::new(
        ///     DbInstanceEndpointId("db-instance-endpoint-id"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::request! {
    pub struct ModifyDbInstanceEndpointNodeItems: Default {
        set {
            weight: i64 = "Weight",
        }
        into {
            db_instance_id: String = "DBInstanceId",
            node_id: String = "NodeId",
        }
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceEndpoint` answers.
    pub struct ModifyDbInstanceEndpointResponse {
        data: EndpointData = "Data",
        request_id: String = "RequestId",
    }
}
