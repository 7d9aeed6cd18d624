// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreatePostgresqlExtension`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create postgresql extension.
    pub struct CreatePostgresqlExtension {
        new {
            instance_id: String as InstanceId = path "instance_id",
            database_name: String as DatabaseName = member "database_name",
            extension_name: String as ExtensionName = member "extension_name",
        }
    }
    Client.create_postgresql_extension -> CreatePostgresqlExtensionResponse;
    "CreatePostgresqlExtension" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/extensions" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/extension_management_rds_for_postgresql/creating_an_extension.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreatePostgresqlExtension::new(
        ///     InstanceId("instance-id"),
        ///     DatabaseName("database-name"),
        ///     ExtensionName("extension-name"),
        /// );
    }
}

backstay::answer! {
    /// What `CreatePostgresqlExtension` answers:
    /// nothing but that it was accepted.
    pub struct CreatePostgresqlExtensionResponse {}
}
