// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListSlowlogStatistics`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// List slowlog statistics.
    pub struct ListSlowlogStatistics {
        new {
            instance_id: String as InstanceId = path "instance_id",
            cur_page: String as CurPage = query "cur_page",
            end_date: String as EndDate = query "end_date",
            per_page: String as PerPage = query "per_page",
            start_date: String as StartDate = query "start_date",
            r#type: String as Type = query "type",
        }
    }
    Client.list_slowlog_statistics -> ListSlowlogStatisticsResponse;
    "ListSlowlogStatistics" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/slowlog/statistics" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/log_information_queries/obtaining_slow_query_log_statistics.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ListSlowlogStatistics::new(
        ///     InstanceId("instance-id"),
        ///     CurPage("cur-page"),
        ///     EndDate("end-date"),
        ///     PerPage("per-page"),
        ///     StartDate("start-date"),
        ///     Type("type"),
        /// );
    }
}

backstay::answer! {
    pub struct ListSlowlogStatisticsSlowLogList {
        client_ip: String = "clientIP",
        count: String = "count",
        database: String = "database",
        lock_time: String = "lockTime",
        query_sample: String = "querySample",
        rows_examined: i64 = "rowsExamined",
        rows_sent: i64 = "rowsSent",
        time: String = "time",
        r#type: String = "type",
        users: String = "users",
    }
}

backstay::answer! {
    /// What `ListSlowlogStatistics` answers.
    pub struct ListSlowlogStatisticsResponse {
        page_number: i64 = "pageNumber",
        page_record: i64 = "pageRecord",
        total_record: i64 = "totalRecord",
    }
    lists {
        slow_log_list: [ListSlowlogStatisticsSlowLogList] = "slowLogList",
    }
}
