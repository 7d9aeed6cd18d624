// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListDatabaseErrorLogs`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// List database error logs.
    ///
    /// The list comes in pages:
    /// [`client.list_database_error_logs(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListDatabaseErrorLogs {
        new {
            instance_id: String as InstanceId = path "instance_id",
            end_date: String as EndDate = query "end_date",
            node_id: String as NodeId = query "node_id",
            start_date: String as StartDate = query "start_date",
        }
        set {
            /// One of the values of its type.
            /// Left out: `ALL`.
            level: ListDatabaseErrorLogsLevel = query "level",
            /// A whole number.
            /// 1 to 100; left out: `100`.
            limit: i64 = query "limit",
            offset: i64 = query "offset",
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.list_database_error_logs -> ListDatabaseErrorLogsResponse;
    "ListDatabaseErrorLogs" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/errorlog" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/log_management/querying_database_error_logs.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*};
        /// let request = ListDatabaseErrorLogs::new(
        ///     InstanceId("instance-id"),
        ///     EndDate("end-date"),
        ///     NodeId("node-id"),
        ///     StartDate("start-date"),
        /// );
    }
}

backstay::pages! {
    ListDatabaseErrorLogsResponse of MysqlErrorLogList by Offset "offset" from 0;
    limit "limit" { default: Some(100), minimum: 1, maximum: Some(100) };
    items "/error_log_list";
    total "/total_record";
}

backstay::enumeration! {
    pub enum ListDatabaseErrorLogsLevel {
        All = "ALL",
        Info = "INFO",
        Warning = "WARNING",
        Error = "ERROR",
        Fatal = "FATAL",
        Note = "NOTE",
    }
}

backstay::answer! {
    pub struct MysqlErrorLogList {
        content: String = "content",
        level: String = "level",
        node_id: String = "node_id",
        time: String = "time",
    }
}

backstay::answer! {
    /// What `ListDatabaseErrorLogs` answers.
    pub struct ListDatabaseErrorLogsResponse {
        total_record: i64 = "total_record",
    }
    lists {
        error_log_list: [MysqlErrorLogList] = "error_log_list",
    }
}
