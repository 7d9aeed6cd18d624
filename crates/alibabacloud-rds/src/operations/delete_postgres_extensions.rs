// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeletePostgresExtensions`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete postgres extensions.
    pub struct DeletePostgresExtensions {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_names: String as DbNames = query "DBNames",
            extensions: String as Extensions = query "Extensions",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.delete_postgres_extensions -> DeletePostgresExtensionsResponse;
    "DeletePostgresExtensions" is Token("ClientToken")
        Rpc { method: "POST", action: "DeletePostgresExtensions" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeletePostgresExtensions";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DeletePostgresExtensions::new(
        ///     DbInstanceId("db-instance-id"),
        ///     DbNames("db-names"),
        ///     Extensions("extensions"),
        /// );
    }
}

backstay::answer! {
    /// What `DeletePostgresExtensions` answers.
    pub struct DeletePostgresExtensionsResponse {
        request_id: String = "RequestId",
    }
}
