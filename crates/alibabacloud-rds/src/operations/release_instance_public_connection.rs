// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ReleaseInstancePublicConnection`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Release instance public connection.
    pub struct ReleaseInstancePublicConnection {
        new {
            current_connection_string: String as CurrentConnectionString
                = query "CurrentConnectionString",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
    }
    Client.release_instance_public_connection -> ReleaseInstancePublicConnectionResponse;
    "ReleaseInstancePublicConnection" is Unsafe
        Rpc { method: "POST", action: "ReleaseInstancePublicConnection" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ReleaseInstancePublicConnection";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ReleaseInstancePublicConnection::new(
        ///     CurrentConnectionString("current-connection-string"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ReleaseInstancePublicConnection` answers.
    pub struct ReleaseInstancePublicConnectionResponse {
        request_id: String = "RequestId",
    }
}
