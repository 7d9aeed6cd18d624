// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateSqlLimit`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Update sql limit.
    pub struct UpdateSqlLimit {
        new {
            instance_id: String as InstanceId = path "instance_id",
            db_name: String as DbName = member "db_name",
            id: String as Id = member "id",
            /// A whole number.
            /// -1 to 50000; left out: `0`.
            max_concurrency: i64 as MaxConcurrency = member "max_concurrency",
            max_waiting: i64 as MaxWaiting = member "max_waiting",
        }
    }
    Client.update_sql_limit -> UpdateSqlLimitResponse;
    "UpdateSqlLimit" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/sql-limit/update" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/sql_throttling_rds_for_postgresql/modifying_a_sql_throttling_rule.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = UpdateSqlLimit::new(
        ///     InstanceId("instance-id"),
        ///     DbName("db-name"),
        ///     Id("id"),
        ///     MaxConcurrency(1),
        ///     MaxWaiting(1),
        /// );
    }
}

backstay::answer! {
    /// What `UpdateSqlLimit` answers.
    pub struct UpdateSqlLimitResponse {
        resp: String = "resp",
    }
}
