// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyReadWriteSplittingConnection`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify read write splitting connection.
    pub struct ModifyReadWriteSplittingConnection {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            connection_string_prefix: String = query "ConnectionStringPrefix",
            distribution_type: String = query "DistributionType",
            max_delay_time: String = query "MaxDelayTime",
            port: String = query "Port",
            weight: String = query "Weight",
        }
    }
    Client.modify_read_write_splitting_connection -> ModifyReadWriteSplittingConnectionResponse;
    "ModifyReadWriteSplittingConnection" is Unsafe
        Rpc { method: "POST", action: "ModifyReadWriteSplittingConnection" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyReadWriteSplittingConnection";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyReadWriteSplittingConnection::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `ModifyReadWriteSplittingConnection` answers.
    pub struct ModifyReadWriteSplittingConnectionResponse {
        request_id: String = "RequestId",
    }
}
