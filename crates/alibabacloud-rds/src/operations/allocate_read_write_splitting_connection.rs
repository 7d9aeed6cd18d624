// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`AllocateReadWriteSplittingConnection`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Allocate read write splitting connection.
    pub struct AllocateReadWriteSplittingConnection {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            connection_string_prefix: String = query "ConnectionStringPrefix",
            distribution_type: String = query "DistributionType",
            max_delay_time: String = query "MaxDelayTime",
            net_type: String = query "NetType",
            port: String = query "Port",
            weight: String = query "Weight",
        }
    }
    Client.allocate_read_write_splitting_connection -> AllocateReadWriteSplittingConnectionResponse;
    "AllocateReadWriteSplittingConnection" is Unsafe
        Rpc { method: "POST", action: "AllocateReadWriteSplittingConnection" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/AllocateReadWriteSplittingConnection";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = AllocateReadWriteSplittingConnection::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `AllocateReadWriteSplittingConnection` answers.
    pub struct AllocateReadWriteSplittingConnectionResponse {
        request_id: String = "RequestId",
    }
}
