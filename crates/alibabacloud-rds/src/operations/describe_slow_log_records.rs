// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeSlowLogRecords`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe slow log records.
    ///
    /// The list comes in pages:
    /// [`client.describe_slow_log_records(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeSlowLogRecords {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            end_time: String as EndTime = query "EndTime",
            start_time: String as StartTime = query "StartTime",
        }
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            db_name: String = query "DBName",
            node_id: String = query "NodeId",
            sqlhash: String = query "SQLHASH",
        }
    }
    Client.describe_slow_log_records -> DescribeSlowLogRecordsResponse;
    "DescribeSlowLogRecords" is Safe
        Rpc { method: "POST", action: "DescribeSlowLogRecords" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSlowLogRecords";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeSlowLogRecords::new(
        ///     DbInstanceId("db-instance-id"),
        ///     EndTime("end-time"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::pages! {
    DescribeSlowLogRecordsResponse of DescribeSlowLogRecordsSqlSlowRecord by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/SQLSlowRecord";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeSlowLogRecordsSqlSlowRecord {
        application_name: String = "ApplicationName",
        client_host_name: String = "ClientHostName",
        cpu_time: i64 = "CpuTime",
        db_name: String = "DBName",
        execution_start_time: String = "ExecutionStartTime",
        host_address: String = "HostAddress",
        last_rows_affected_count: i64 = "LastRowsAffectedCount",
        lock_time_ms: i64 = "LockTimeMS",
        lock_times: i64 = "LockTimes",
        logical_io_read: i64 = "LogicalIORead",
        parse_row_counts: i64 = "ParseRowCounts",
        physical_io_read: i64 = "PhysicalIORead",
        query_time_ms: i64 = "QueryTimeMS",
        query_times: i64 = "QueryTimes",
        return_row_counts: i64 = "ReturnRowCounts",
        rows_affected_count: i64 = "RowsAffectedCount",
        sql_hash: String = "SQLHash",
        sql_text: String = "SQLText",
        user_name: String = "UserName",
        write_io_count: i64 = "WriteIOCount",
    }
}

backstay::answer! {
    pub struct DescribeSlowLogRecordsItems {
    }
    lists {
        sql_slow_record: [DescribeSlowLogRecordsSqlSlowRecord] = "SQLSlowRecord",
    }
}

backstay::answer! {
    /// What `DescribeSlowLogRecords` answers.
    pub struct DescribeSlowLogRecordsResponse {
        db_instance_id: String = "DBInstanceId",
        engine: String = "Engine",
        items: DescribeSlowLogRecordsItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
}
