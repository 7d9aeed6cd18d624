// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdatePostgresExtensions`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Update postgres extensions.
    pub struct UpdatePostgresExtensions {
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
    Client.update_postgres_extensions -> UpdatePostgresExtensionsResponse;
    "UpdatePostgresExtensions" is Token("ClientToken")
        Rpc { method: "POST", action: "UpdatePostgresExtensions" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/UpdatePostgresExtensions";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = UpdatePostgresExtensions::new(
        ///     DbInstanceId("db-instance-id"),
        ///     DbNames("db-names"),
        ///     Extensions("extensions"),
        /// );
    }
}

backstay::answer! {
    /// What `UpdatePostgresExtensions` answers.
    pub struct UpdatePostgresExtensionsResponse {
        request_id: String = "RequestId",
    }
}
