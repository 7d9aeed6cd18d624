// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListErrorLogs`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// List error logs.
    ///
    /// The list comes in pages:
    /// [`client.list_error_logs(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListErrorLogs {
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
            level: String = query "level",
        }
    }
    Client.list_error_logs -> ListErrorLogsResponse;
    "ListErrorLogs" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/errorlog" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/log_information_queries/querying_database_error_logs.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ListErrorLogs::new(
        ///     InstanceId("instance-id"),
        ///     EndDate("end-date"),
        ///     StartDate("start-date"),
        /// );
    }
}

backstay::pages! {
    ListErrorLogsResponse of ListErrorLogsErrorLogList by OffsetInPages "offset" from 1;
    limit "limit" { default: Some(10), minimum: 1, maximum: Some(100) };
    items "/error_log_list";
    total "/total_record";
}

backstay::answer! {
    pub struct ListErrorLogsErrorLogList {
        content: String = "content",
        level: String = "level",
        time: String = "time",
    }
}

backstay::answer! {
    /// What `ListErrorLogs` answers.
    pub struct ListErrorLogsResponse {
        total_record: i64 = "total_record",
    }
    lists {
        error_log_list: [ListErrorLogsErrorLogList] = "error_log_list",
    }
}
