// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ReleaseInstanceConnection`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Release instance connection.
    pub struct ReleaseInstanceConnection {
        new {
            current_connection_string: String as CurrentConnectionString
                = query "CurrentConnectionString",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            instance_network_type: String as InstanceNetworkTypeArgument
                = query "InstanceNetworkType",
        }
    }
    Client.release_instance_connection -> ReleaseInstanceConnectionResponse;
    "ReleaseInstanceConnection" is Unsafe
        Rpc { method: "POST", action: "ReleaseInstanceConnection" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ReleaseInstanceConnection";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ReleaseInstanceConnection::new(
        ///     CurrentConnectionString("current-connection-string"),
        ///     DbInstanceId("db-instance-id"),
        ///     InstanceNetworkTypeArgument("instance-network-type"),
        /// );
    }
}

backstay::answer! {
    /// What `ReleaseInstanceConnection` answers.
    pub struct ReleaseInstanceConnectionResponse {
        request_id: String = "RequestId",
    }
}
