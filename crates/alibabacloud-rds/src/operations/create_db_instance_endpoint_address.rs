// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateDbInstanceEndpointAddress`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create DB instance endpoint address.
    pub struct CreateDbInstanceEndpointAddress {
        new {
            connection_string_prefix: String as ConnectionStringPrefix
                = query "ConnectionStringPrefix",
            db_instance_endpoint_id: String as DbInstanceEndpointId
                = query "DBInstanceEndpointId",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            ip_type: String as IpType = query "IpType",
            port: String as Port = query "Port",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.create_db_instance_endpoint_address -> CreateDbInstanceEndpointAddressResponse;
    "CreateDBInstanceEndpointAddress" is Token("ClientToken")
        Rpc { method: "POST", action: "CreateDBInstanceEndpointAddress" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstanceEndpointAddress";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateDbInstanceEndpointAddress::new(
        ///     ConnectionStringPrefix("connection-string-prefix"),
        ///     DbInstanceEndpointId("db-instance-endpoint-id"),
        ///     DbInstanceId("db-instance-id"),
        ///     IpType("ip-type"),
        ///     Port("port"),
        /// );
    }
}

backstay::answer! {
    pub struct CreateDbInstanceEndpointAddressData {
        connection_string: String = "ConnectionString",
        db_instance_endpoint_id: String = "DBInstanceEndpointId",
        db_instance_name: String = "DBInstanceName",
    }
}

backstay::answer! {
    /// What `CreateDBInstanceEndpointAddress` answers.
    pub struct CreateDbInstanceEndpointAddressResponse {
        data: CreateDbInstanceEndpointAddressData = "Data",
        request_id: String = "RequestId",
    }
}
