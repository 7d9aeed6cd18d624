// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListDatastores`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List datastores.
    pub struct ListDatastores {
        new {
            database_name: String = path "database_name",
        }
    }
    Client.list_datastores -> ListDatastoresResponse;
    "ListDatastores" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/datastores/{database_name}" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/querying_version_information_about_a_db_engine.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListDatastores::new("database-name");
    }
}

backstay::answer! {
    pub struct ListDatastoresDataStores {
        id: String = "id",
        name: String = "name",
    }
}

backstay::answer! {
    /// What `ListDatastores` answers.
    pub struct ListDatastoresResponse {
    }
    lists {
        data_stores: [ListDatastoresDataStores] = "dataStores",
    }
}
