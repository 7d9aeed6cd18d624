// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`AllocateInstancePublicConnection`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Allocate instance public connection.
    pub struct AllocateInstancePublicConnection {
        new {
            connection_string_prefix: String as ConnectionStringPrefix
                = query "ConnectionStringPrefix",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            port: String as Port = query "Port",
        }
        into {
            babelfish_port: String = query "BabelfishPort",
            general_group_name: String = query "GeneralGroupName",
            pg_bouncer_port: String = query "PGBouncerPort",
        }
    }
    Client.allocate_instance_public_connection -> AllocateInstancePublicConnectionResponse;
    "AllocateInstancePublicConnection" is Unsafe
        Rpc { method: "POST", action: "AllocateInstancePublicConnection" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/AllocateInstancePublicConnection";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = AllocateInstancePublicConnection::new(
        ///     ConnectionStringPrefix("connection-string-prefix"),
        ///     DbInstanceId("db-instance-id"),
        ///     Port("port"),
        /// );
    }
}

backstay::answer! {
    /// What `AllocateInstancePublicConnection` answers.
    pub struct AllocateInstancePublicConnectionResponse {
        connection_string: String = "ConnectionString",
        db_instance_name: String = "DbInstanceName",
        request_id: String = "RequestId",
    }
}
