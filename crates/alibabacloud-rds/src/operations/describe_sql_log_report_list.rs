// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeSqlLogReportList`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe SQL log report list.
    ///
    /// The list comes in pages:
    /// [`client.describe_sql_log_report_list(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeSqlLogReportList {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            end_time: String as EndTime = query "EndTime",
            start_time: String as StartTime = query "StartTime",
        }
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
    }
    Client.describe_sql_log_report_list -> DescribeSqlLogReportListResponse;
    "DescribeSQLLogReportList" is Safe
        Rpc { method: "POST", action: "DescribeSQLLogReportList" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLLogReportList";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeSqlLogReportList::new(
        ///     DbInstanceId("db-instance-id"),
        ///     EndTime("end-time"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::pages! {
    DescribeSqlLogReportListResponse of DescribeSqlLogReportListItem by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/Item";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeSqlLogReportListLatencyTopNItem {
        avg_latency: i64 = "AvgLatency",
        sql_execute_times: i64 = "SQLExecuteTimes",
        sql_text: String = "SQLText",
    }
}

backstay::answer! {
    pub struct DescribeSqlLogReportListLatencyTopNItems {
    }
    lists {
        latency_top_n_item: [DescribeSqlLogReportListLatencyTopNItem]
            = "LatencyTopNItem",
    }
}

backstay::answer! {
    pub struct DescribeSqlLogReportListQpsTopNItem {
        sql_execute_times: i64 = "SQLExecuteTimes",
        sql_text: String = "SQLText",
    }
}

backstay::answer! {
    pub struct DescribeSqlLogReportListQpsTopNItems {
    }
    lists {
        qps_top_n_item: [DescribeSqlLogReportListQpsTopNItem] = "QPSTopNItem",
    }
}

backstay::answer! {
    pub struct DescribeSqlLogReportListItem {
        latency_top_n_items: DescribeSqlLogReportListLatencyTopNItems
            = "LatencyTopNItems",
        qps_top_n_items: DescribeSqlLogReportListQpsTopNItems = "QPSTopNItems",
        report_time: String = "ReportTime",
    }
}

backstay::answer! {
    pub struct DescribeSqlLogReportListItems {
    }
    lists {
        item: [DescribeSqlLogReportListItem] = "Item",
    }
}

backstay::answer! {
    /// What `DescribeSQLLogReportList` answers.
    pub struct DescribeSqlLogReportListResponse {
        items: DescribeSqlLogReportListItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
}
