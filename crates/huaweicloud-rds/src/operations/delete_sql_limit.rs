// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteSqlLimit`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete sql limit.
    pub struct DeleteSqlLimit {
        new {
            instance_id: String as InstanceId = path "instance_id",
            db_name: String as DbName = member "db_name",
            id: String as Id = member "id",
        }
    }
    Client.delete_sql_limit -> DeleteSqlLimitResponse;
    "DeleteSqlLimit" is Unsafe
        Rest { method: "DELETE", path: "/v3/{project_id}/instances/{instance_id}/sql-limit" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/sql_throttling_rds_for_postgresql/deleting_a_sql_throttling_rule.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteSqlLimit::new(
        ///     InstanceId("instance-id"),
        ///     DbName("db-name"),
        ///     Id("id"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteSqlLimit` answers.
    pub struct DeleteSqlLimitResponse {
        resp: String = "resp",
    }
}
