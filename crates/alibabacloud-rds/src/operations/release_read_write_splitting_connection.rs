// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ReleaseReadWriteSplittingConnection`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Release read write splitting connection.
    pub struct ReleaseReadWriteSplittingConnection {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            rw_address_type: String = query "RWAddressType",
        }
    }
    Client.release_read_write_splitting_connection -> ReleaseReadWriteSplittingConnectionResponse;
    "ReleaseReadWriteSplittingConnection" is Unsafe
        Rpc { method: "POST", action: "ReleaseReadWriteSplittingConnection" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ReleaseReadWriteSplittingConnection";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ReleaseReadWriteSplittingConnection::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `ReleaseReadWriteSplittingConnection` answers.
    pub struct ReleaseReadWriteSplittingConnectionResponse {
        request_id: String = "RequestId",
    }
}
