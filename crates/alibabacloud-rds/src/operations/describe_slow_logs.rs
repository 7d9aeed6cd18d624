// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeSlowLogs`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe slow logs.
    ///
    /// The list comes in pages:
    /// [`client.describe_slow_logs(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeSlowLogs {
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
            sort_key: String = query "SortKey",
        }
    }
    Client.describe_slow_logs -> DescribeSlowLogsResponse;
    "DescribeSlowLogs" is Safe Rpc { method: "POST", action: "DescribeSlowLogs" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSlowLogs";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeSlowLogs::new(
        ///     DbInstanceId("db-instance-id"),
        ///     EndTime("end-time"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::pages! {
    DescribeSlowLogsResponse of DescribeSlowLogsSqlSlowLog by Page "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/SQLSlowLog";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeSlowLogsSqlSlowLog {
        avg_execution_time: i64 = "AvgExecutionTime",
        avg_io_write_counts: i64 = "AvgIOWriteCounts",
        avg_last_rows_affected_counts: i64 = "AvgLastRowsAffectedCounts",
        avg_logical_read_counts: i64 = "AvgLogicalReadCounts",
        avg_physical_read_counts: i64 = "AvgPhysicalReadCounts",
        avg_rows_affected_counts: i64 = "AvgRowsAffectedCounts",
        create_time: String = "CreateTime",
        db_name: String = "DBName",
        max_execution_time: i64 = "MaxExecutionTime",
        max_execution_time_ms: i64 = "MaxExecutionTimeMS",
        max_io_write_counts: i64 = "MaxIOWriteCounts",
        max_last_rows_affected_counts: i64 = "MaxLastRowsAffectedCounts",
        max_lock_time: i64 = "MaxLockTime",
        max_lock_time_ms: i64 = "MaxLockTimeMS",
        max_logical_read_counts: i64 = "MaxLogicalReadCounts",
        max_physical_read_counts: i64 = "MaxPhysicalReadCounts",
        max_rows_affected_counts: i64 = "MaxRowsAffectedCounts",
        min_io_write_counts: i64 = "MinIOWriteCounts",
        min_last_rows_affected_counts: i64 = "MinLastRowsAffectedCounts",
        min_logical_read_counts: i64 = "MinLogicalReadCounts",
        min_physical_read_counts: i64 = "MinPhysicalReadCounts",
        min_rows_affected_counts: i64 = "MinRowsAffectedCounts",
        my_sql_total_execution_counts: i64 = "MySQLTotalExecutionCounts",
        my_sql_total_execution_times: i64 = "MySQLTotalExecutionTimes",
        parse_max_row_count: i64 = "ParseMaxRowCount",
        parse_total_row_counts: i64 = "ParseTotalRowCounts",
        report_time: String = "ReportTime",
        return_max_row_count: i64 = "ReturnMaxRowCount",
        return_total_row_counts: i64 = "ReturnTotalRowCounts",
        sqlhash: String = "SQLHASH",
        sql_id_str: String = "SQLIdStr",
        sql_server_avg_cpu_time: i64 = "SQLServerAvgCpuTime",
        sql_server_avg_execution_time: i64 = "SQLServerAvgExecutionTime",
        sql_server_max_cpu_time: i64 = "SQLServerMaxCpuTime",
        sql_server_min_cpu_time: i64 = "SQLServerMinCpuTime",
        sql_server_min_execution_time: i64 = "SQLServerMinExecutionTime",
        sql_server_total_cpu_time: i64 = "SQLServerTotalCpuTime",
        sql_server_total_execution_counts: i64 = "SQLServerTotalExecutionCounts",
        sql_server_total_execution_times: i64 = "SQLServerTotalExecutionTimes",
        sql_text: String = "SQLText",
        slow_log_id: i64 = "SlowLogId",
        total_io_write_counts: i64 = "TotalIOWriteCounts",
        total_last_rows_affected_counts: i64 = "TotalLastRowsAffectedCounts",
        total_lock_times: i64 = "TotalLockTimes",
        total_logical_read_counts: i64 = "TotalLogicalReadCounts",
        total_physical_read_counts: i64 = "TotalPhysicalReadCounts",
        total_rows_affected_counts: i64 = "TotalRowsAffectedCounts",
    }
}

backstay::answer! {
    pub struct DescribeSlowLogsItems {
    }
    lists {
        sql_slow_log: [DescribeSlowLogsSqlSlowLog] = "SQLSlowLog",
    }
}

backstay::answer! {
    /// What `DescribeSlowLogs` answers.
    pub struct DescribeSlowLogsResponse {
        db_instance_id: String = "DBInstanceId",
        end_time: String = "EndTime",
        engine: String = "Engine",
        items: DescribeSlowLogsItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        start_time: String = "StartTime",
        total_record_count: i64 = "TotalRecordCount",
    }
}
