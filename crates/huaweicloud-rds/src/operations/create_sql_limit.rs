// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateSqlLimit`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create sql limit.
    pub struct CreateSqlLimit {
        new {
            instance_id: String as InstanceId = path "instance_id",
            db_name: String as DbName = member "db_name",
            /// A whole number.
            /// -1 to 50000; left out: `0`.
            max_concurrency: i64 as MaxConcurrency = member "max_concurrency",
            max_waiting: i64 as MaxWaiting = member "max_waiting",
        }
        set {
            /// A whole number.
            /// Left out: `0`.
            query_id: i64 = member "query_id",
        }
        into {
            query_string: String = member "query_string",
            /// Text.
            /// Left out: `public`.
            search_path: String = member "search_path",
        }
    }
    Client.create_sql_limit -> CreateSqlLimitResponse;
    "CreateSqlLimit" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/sql-limit" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/sql_throttling_rds_for_postgresql/adding_a_sql_throttling_rule_for_a_database.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateSqlLimit::new(
        ///     InstanceId("instance-id"),
        ///     DbName("db-name"),
        ///     MaxConcurrency(1),
        ///     MaxWaiting(1),
        /// );
    }
}

backstay::answer! {
    /// What `CreateSqlLimit` answers.
    pub struct CreateSqlLimitResponse {
        resp: String = "resp",
    }
}
