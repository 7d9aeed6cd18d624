// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeletePostgresqlExtension`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete postgresql extension.
    pub struct DeletePostgresqlExtension {
        new {
            instance_id: String as InstanceId = path "instance_id",
            database_name: String as DatabaseName = member "database_name",
            extension_name: String as ExtensionName = member "extension_name",
        }
    }
    Client.delete_postgresql_extension -> DeletePostgresqlExtensionResponse;
    "DeletePostgresqlExtension" is Unsafe
        Rest { method: "DELETE", path: "/v3/{project_id}/instances/{instance_id}/extensions" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/extension_management_rds_for_postgresql/deleting_an_extension.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DeletePostgresqlExtension::new(
        ///     InstanceId("instance-id"),
        ///     DatabaseName("database-name"),
        ///     ExtensionName("extension-name"),
        /// );
    }
}

backstay::answer! {
    /// What `DeletePostgresqlExtension` answers:
    /// nothing but that it was accepted.
    pub struct DeletePostgresqlExtensionResponse {}
}
