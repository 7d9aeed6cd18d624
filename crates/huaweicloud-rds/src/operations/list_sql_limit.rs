// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListSqlLimit`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// List sql limit.
    ///
    /// The list comes in pages:
    /// [`client.list_sql_limit(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListSqlLimit {
        new {
            instance_id: String as InstanceId = path "instance_id",
            db_name: String as DbName = query "db_name",
        }
        set {
            /// A whole number.
            /// 1 to 100; left out: `10`.
            limit: i64 = query "limit",
            offset: i64 = query "offset",
        }
    }
    Client.list_sql_limit -> ListSqlLimitResponse;
    "ListSqlLimit" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/sql-limit" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/sql_throttling_rds_for_postgresql/querying_sql_throttling_rule.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ListSqlLimit::new(InstanceId("instance-id"), DbName("db-name"));
    }
}

backstay::pages! {
    ListSqlLimitResponse of ListSqlLimitSqlLimitObjects by Offset "offset" from 0;
    limit "limit" { default: Some(10), minimum: 1, maximum: Some(100) };
    items "/sql_limit_objects";
    total "/count";
    id "/id";
}

backstay::answer! {
    pub struct ListSqlLimitSqlLimitObjects {
        id: String = "id",
        is_effective: bool = "is_effective",
        /// A whole number.
        /// -1 to 50000; left out: `0`.
        max_concurrency: i64 = "max_concurrency",
        max_waiting: i64 = "max_waiting",
        /// Text.
        /// Left out: `0`.
        query_id: String = "query_id",
        query_string: String = "query_string",
        /// Text.
        /// Left out: `public`.
        search_path: String = "search_path",
    }
}

backstay::answer! {
    /// What `ListSqlLimit` answers.
    pub struct ListSqlLimitResponse {
        count: i64 = "count",
    }
    lists {
        sql_limit_objects: [ListSqlLimitSqlLimitObjects] = "sql_limit_objects",
    }
}
