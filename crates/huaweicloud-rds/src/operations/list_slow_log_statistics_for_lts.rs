// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListSlowLogStatisticsForLts`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// List slow log statistics for lts.
    pub struct ListSlowLogStatisticsForLts {
        new {
            instance_id: String as InstanceId = path "instance_id",
            end_time: String as EndTime = member "end_time",
            start_time: String as StartTime = member "start_time",
        }
        set {
            /// A whole number.
            /// 1 to 100; left out: `10`.
            limit: i64 = member "limit",
            /// A whole number.
            /// Left out: `0`.
            offset: i64 = member "offset",
            /// One of the values of its type.
            /// Left out: `desc`.
            order: ListSlowLogStatisticsForLtsOrder = member "order",
            r#type: ListSlowLogStatisticsForLtsType = member "type",
        }
        into {
            database: String = member "database",
            sort: String = member "sort",
        }
    }
    Client.list_slow_log_statistics_for_lts -> ListSlowLogStatisticsForLtsResponse;
    "ListSlowLogStatisticsForLts" is Unsafe
        Rest { method: "POST", path: "/v3.1/{project_id}/instances/{instance_id}/slow-logs/statistics" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3.1_recommended/querying_slow_query_log_statistics.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ListSlowLogStatisticsForLts::new(
        ///     InstanceId("instance-id"),
        ///     EndTime("end-time"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::enumeration! {
    pub enum ListSlowLogStatisticsForLtsOrder { Desc = "desc", Asc = "asc" }
}

backstay::enumeration! {
    pub enum ListSlowLogStatisticsForLtsType {
        Insert = "INSERT",
        Update = "UPDATE",
        Select = "SELECT",
        Delete = "DELETE",
        Create = "CREATE",
        All = "ALL",
    }
}

backstay::answer! {
    pub struct ListSlowLogStatisticsForLtsSlowLogList {
        client_ip: String = "client_ip",
        count: String = "count",
        database: String = "database",
        lock_time: String = "lock_time",
        query_sample: String = "query_sample",
        rows_examined: i64 = "rows_examined",
        rows_sent: i64 = "rows_sent",
        time: String = "time",
        r#type: String = "type",
        users: String = "users",
    }
}

backstay::answer! {
    /// What `ListSlowLogStatisticsForLts` answers.
    pub struct ListSlowLogStatisticsForLtsResponse {
        total_count: i64 = "total_count",
    }
    lists {
        slow_log_list: [ListSlowLogStatisticsForLtsSlowLogList] = "slow_log_list",
    }
}
