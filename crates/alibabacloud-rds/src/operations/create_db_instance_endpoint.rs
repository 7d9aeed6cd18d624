// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateDbInstanceEndpoint`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create DB instance endpoint.
    pub struct CreateDbInstanceEndpoint {
        new {
            connection_string_prefix: String as ConnectionStringPrefix
                = query "ConnectionStringPrefix",
            db_instance_endpoint_type: String as DbInstanceEndpointType
                = query "DBInstanceEndpointType",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            port: String as Port = query "Port",
            v_switch_id: String as VSwitchId = query "VSwitchId",
            vpc_id: String as VpcId = query "VpcId",
            node_items: [CreateDbInstanceEndpointNodeItems] = query_json "NodeItems",
        }
        into {
            client_token: String = query "ClientToken",
            db_instance_endpoint_description: String
                = query "DBInstanceEndpointDescription",
            private_ip_address: String = query "PrivateIpAddress",
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.create_db_instance_endpoint -> CreateDbInstanceEndpointResponse;
    "CreateDBInstanceEndpoint" is Token("ClientToken")
        Rpc { method: "POST", action: "CreateDBInstanceEndpoint" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstanceEndpoint";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateDbInstanceEndpoint::new(
        ///     ConnectionStringPrefix("connection-string-prefix"),
        ///     DbInstanceEndpointType("db-instance-endpoint-type"),
        ///     DbInstanceId("db-instance-id"),
        ///     Port("port"),
        ///     VSwitchId("v-switch-id"),
        ///     VpcId("vpc-id"),
        ///     [
        ///         CreateDbInstanceEndpointNodeItems::new(
        ///             DbInstanceId("node-items-db-instance-id"),
        ///             NodeId("node-id"),
        ///         ),
        ///     ],
        /// );
    }
}

backstay::request! {
    pub struct CreateDbInstanceEndpointNodeItems {
        new {
            db_instance_id: String as DbInstanceId = "DBInstanceId",
            node_id: String as NodeId = "NodeId",
        }
        set {
            weight: i64 = "Weight",
        }
    }
}

backstay::answer! {
    pub struct CreateDbInstanceEndpointData {
        connection_string: String = "ConnectionString",
        db_instance_endpoint_id: String = "DBInstanceEndpointId",
        db_instance_name: String = "DBInstanceName",
    }
}

backstay::answer! {
    /// What `CreateDBInstanceEndpoint` answers.
    pub struct CreateDbInstanceEndpointResponse {
        data: CreateDbInstanceEndpointData = "Data",
        request_id: String = "RequestId",
    }
}
