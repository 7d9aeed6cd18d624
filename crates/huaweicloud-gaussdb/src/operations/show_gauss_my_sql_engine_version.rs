// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowGaussMySqlEngineVersion`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show gauss my sql engine version.
    pub struct ShowGaussMySqlEngineVersion {
        new {
            database_name: String = path "database_name",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.show_gauss_my_sql_engine_version -> ShowGaussMySqlEngineVersionResponse;
    "ShowGaussMySqlEngineVersion" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/datastores/{database_name}" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/querying_version_information_about_a_db_engine.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowGaussMySqlEngineVersion::new("database-name");
    }
}

backstay::answer! {
    pub struct MysqlEngineVersionInfo {
        id: String = "id",
        name: String = "name",
    }
}

backstay::answer! {
    /// What `ShowGaussMySqlEngineVersion` answers.
    pub struct ShowGaussMySqlEngineVersionResponse {
    }
    lists {
        datastores: [MysqlEngineVersionInfo] = "datastores",
    }
}
