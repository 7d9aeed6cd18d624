// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListPostgresqlExtension`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// List postgresql extension.
    ///
    /// The list comes in pages:
    /// [`client.list_postgresql_extension(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListPostgresqlExtension {
        new {
            instance_id: String as InstanceId = path "instance_id",
            database_name: String as DatabaseName = query "database_name",
        }
        set {
            /// A whole number.
            /// 1 to 100; left out: `100`.
            limit: i64 = query "limit",
            /// A whole number.
            /// Left out: `0`.
            offset: i64 = query "offset",
        }
    }
    Client.list_postgresql_extension -> ListPostgresqlExtensionResponse;
    "ListPostgresqlExtension" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/extensions" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/extension_management_rds_for_postgresql/querying_extensions.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ListPostgresqlExtension::new(
        ///     InstanceId("instance-id"),
        ///     DatabaseName("database-name"),
        /// );
    }
}

backstay::pages! {
    ListPostgresqlExtensionResponse of ListPostgresqlExtensionExtensions by Offset
        "offset" from 0;
    limit "limit" { default: Some(100), minimum: 1, maximum: Some(100) };
    items "/extensions";
    total "/total_count";
}

backstay::answer! {
    pub struct ListPostgresqlExtensionExtensions {
        created: bool = "created",
        database_name: String = "database_name",
        description: String = "description",
        enable_install: bool = "enable_install",
        name: String = "name",
        shared_preload_libraries: String = "shared_preload_libraries",
        version: String = "version",
        version_update: String = "version_update",
    }
}

backstay::answer! {
    /// What `ListPostgresqlExtension` answers.
    pub struct ListPostgresqlExtensionResponse {
        total_count: i64 = "total_count",
    }
    lists {
        extensions: [ListPostgresqlExtensionExtensions] = "extensions",
    }
}
