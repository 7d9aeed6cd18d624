// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceEndpointAddress`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Modify DB instance endpoint address.
    pub struct ModifyDbInstanceEndpointAddress {
        new {
            connection_string: String as ConnectionString = query "ConnectionString",
            db_instance_endpoint_id: String as DbInstanceEndpointId
                = query "DBInstanceEndpointId",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            connection_string_prefix: String = query "ConnectionStringPrefix",
            port: String = query "Port",
            private_ip_address: String = query "PrivateIpAddress",
            v_switch_id: String = query "VSwitchId",
            vpc_id: String = query "VpcId",
        }
    }
    Client.modify_db_instance_endpoint_address -> ModifyDbInstanceEndpointAddressResponse;
    "ModifyDBInstanceEndpointAddress" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyDBInstanceEndpointAddress" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceEndpointAddress";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceEndpointAddress::new(
        ///     ConnectionString("connection-string"),
        ///     DbInstanceEndpointId("db-instance-endpoint-id"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceEndpointAddress` answers.
    pub struct ModifyDbInstanceEndpointAddressResponse {
        data: EndpointData = "Data",
        request_id: String = "RequestId",
    }
}
