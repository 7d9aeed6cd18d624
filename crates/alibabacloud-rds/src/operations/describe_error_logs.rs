// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeErrorLogs`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe error logs.
    ///
    /// The list comes in pages:
    /// [`client.describe_error_logs(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeErrorLogs {
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
    Client.describe_error_logs -> DescribeErrorLogsResponse;
    "DescribeErrorLogs" is Safe Rpc { method: "POST", action: "DescribeErrorLogs" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeErrorLogs";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeErrorLogs::new(
        ///     DbInstanceId("db-instance-id"),
        ///     EndTime("end-time"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::pages! {
    DescribeErrorLogsResponse of DescribeErrorLogsErrorLog by Page "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/ErrorLog";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeErrorLogsErrorLog {
        create_time: String = "CreateTime",
        database: String = "Database",
        error_info: String = "ErrorInfo",
        user: String = "User",
        user_ip: String = "UserIp",
    }
}

backstay::answer! {
    pub struct DescribeErrorLogsItems {
    }
    lists {
        error_log: [DescribeErrorLogsErrorLog] = "ErrorLog",
    }
}

backstay::answer! {
    /// What `DescribeErrorLogs` answers.
    pub struct DescribeErrorLogsResponse {
        items: DescribeErrorLogsItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
}
