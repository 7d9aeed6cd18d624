// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListSlowLogs`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// List slow logs.
    ///
    /// The list comes in pages:
    /// [`client.list_slow_logs(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListSlowLogs {
        new {
            instance_id: String as InstanceId = path "instance_id",
            end_date: String as EndDate = query "end_date",
            start_date: String as StartDate = query "start_date",
        }
        set {
            /// A whole number.
            /// 1 to 100; left out: `10`.
            limit: i64 = query "limit",
            /// Number of the page, from 1.
            /// Left out: `1`.
            offset: i64 = query "offset",
        }
        into {
            r#type: String = query "type",
        }
    }
    Client.list_slow_logs -> ListSlowLogsResponse;
    "ListSlowLogs" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/slowlog" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/log_information_queries/querying_database_slow_logs.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ListSlowLogs::new(
        ///     InstanceId("instance-id"),
        ///     EndDate("end-date"),
        ///     StartDate("start-date"),
        /// );
    }
}

backstay::pages! {
    ListSlowLogsResponse of ListSlowLogsSlowLogList by OffsetInPages "offset" from 1;
    limit "limit" { default: Some(10), minimum: 1, maximum: Some(100) };
    items "/slow_log_list";
    total "/total_record";
}

backstay::answer! {
    pub struct ListSlowLogsSlowLogList {
        client_ip: String = "client_ip",
        count: String = "count",
        database: String = "database",
        lock_time: String = "lock_time",
        query_sample: String = "query_sample",
        rows_examined: String = "rows_examined",
        rows_sent: String = "rows_sent",
        start_time: String = "start_time",
        time: String = "time",
        r#type: String = "type",
        users: String = "users",
    }
}

backstay::answer! {
    /// What `ListSlowLogs` answers.
    pub struct ListSlowLogsResponse {
        total_record: i64 = "total_record",
    }
    lists {
        slow_log_list: [ListSlowLogsSlowLogList] = "slow_log_list",
    }
}
