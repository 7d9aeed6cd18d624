// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeSqlLogRecords`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe SQL log records.
    ///
    /// The list comes in pages:
    /// [`client.describe_sql_log_records(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeSqlLogRecords {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            end_time: String as EndTime = query "EndTime",
            start_time: String as StartTime = query "StartTime",
        }
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
            sql_id: i64 = query "SQLId",
        }
        into {
            client_token: String = query "ClientToken",
            database: String = query "Database",
            form: String = query "Form",
            query_keywords: String = query "QueryKeywords",
            user: String = query "User",
        }
    }
    Client.describe_sql_log_records -> DescribeSqlLogRecordsResponse;
    "DescribeSQLLogRecords" is Safe
        Rpc { method: "POST", action: "DescribeSQLLogRecords" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLLogRecords";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeSqlLogRecords::new(
        ///     DbInstanceId("db-instance-id"),
        ///     EndTime("end-time"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::pages! {
    DescribeSqlLogRecordsResponse of DescribeSqlLogRecordsSqlRecord by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/SQLRecord";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeSqlLogRecordsSqlRecord {
        account_name: String = "AccountName",
        db_name: String = "DBName",
        execute_time: String = "ExecuteTime",
        host_address: String = "HostAddress",
        return_row_counts: i64 = "ReturnRowCounts",
        sql_text: String = "SQLText",
        thread_id: String = "ThreadID",
        total_execution_times: i64 = "TotalExecutionTimes",
    }
}

backstay::answer! {
    pub struct DescribeSqlLogRecordsItems {
    }
    lists {
        sql_record: [DescribeSqlLogRecordsSqlRecord] = "SQLRecord",
    }
}

backstay::answer! {
    /// What `DescribeSQLLogRecords` answers.
    pub struct DescribeSqlLogRecordsResponse {
        items: DescribeSqlLogRecordsItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
}
