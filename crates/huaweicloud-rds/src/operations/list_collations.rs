// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListCollations`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List collations.
    pub struct ListCollations: Default {
    }
    Client.list_collations -> ListCollationsResponse;
    "ListCollations" is Safe Rest { method: "GET", path: "/v3/{project_id}/collations" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/querying_the_available_sql_server_character_set.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListCollations::new();
    }
}

backstay::answer! {
    /// What `ListCollations` answers.
    pub struct ListCollationsResponse {
    }
    lists {
        char_sets: [String] = "charSets",
        collations: [String] = "collations",
    }
}
