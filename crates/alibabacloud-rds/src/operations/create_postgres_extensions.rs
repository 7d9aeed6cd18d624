// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreatePostgresExtensions`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create postgres extensions.
    pub struct CreatePostgresExtensions {
        new {
            account_name: String as AccountName = query "AccountName",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_names: String as DbNames = query "DBNames",
        }
        set {
            risk_confirmed: bool = query "RiskConfirmed",
        }
        into {
            client_token: String = query "ClientToken",
            extensions: String = query "Extensions",
            resource_group_id: String = query "ResourceGroupId",
            source_database: String = query "SourceDatabase",
        }
    }
    Client.create_postgres_extensions -> CreatePostgresExtensionsResponse;
    "CreatePostgresExtensions" is Token("ClientToken")
        Rpc { method: "POST", action: "CreatePostgresExtensions" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreatePostgresExtensions";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreatePostgresExtensions::new(
        ///     AccountName("account-name"),
        ///     DbInstanceId("db-instance-id"),
        ///     DbNames("db-names"),
        /// );
    }
}

backstay::answer! {
    /// What `CreatePostgresExtensions` answers.
    pub struct CreatePostgresExtensionsResponse {
        request_id: String = "RequestId",
    }
}
