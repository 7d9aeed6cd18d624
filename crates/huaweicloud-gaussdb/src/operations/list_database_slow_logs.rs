// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListDatabaseSlowLogs`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// List database slow logs.
    ///
    /// The list comes in pages:
    /// [`client.list_database_slow_logs(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListDatabaseSlowLogs {
        new {
            instance_id: String as InstanceId = path "instance_id",
            end_date: String as EndDate = query "end_date",
            node_id: String as NodeId = query "node_id",
            start_date: String as StartDate = query "start_date",
        }
        set {
            /// A whole number.
            /// 1 to 100; left out: `100`.
            limit: i64 = query "limit",
            offset: i64 = query "offset",
            r#type: ListDatabaseSlowLogsType = query "type",
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.list_database_slow_logs -> ListDatabaseSlowLogsResponse;
    "ListDatabaseSlowLogs" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/slowlog" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/log_management/querying_database_slow_logs.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*};
        /// let request = ListDatabaseSlowLogs::new(
        ///     InstanceId("instance-id"),
        ///     EndDate("end-date"),
        ///     NodeId("node-id"),
        ///     StartDate("start-date"),
        /// );
    }
}

backstay::pages! {
    ListDatabaseSlowLogsResponse of MysqlSlowLogList by Offset "offset" from 0;
    limit "limit" { default: Some(100), minimum: 1, maximum: Some(100) };
    items "/slow_log_list";
    total "/total_record";
}

backstay::enumeration! {
    pub enum ListDatabaseSlowLogsType {
        All = "ALL",
        Insert = "INSERT",
        Update = "UPDATE",
        Select = "SELECT",
        Delete = "DELETE",
        Create = "CREATE",
        Drop = "DROP",
        Alter = "ALTER",
    }
}

backstay::answer! {
    pub struct MysqlSlowLogList {
        client_ip: String = "client_ip",
        count: String = "count",
        database: String = "database",
        lock_time: String = "lock_time",
        node_id: String = "node_id",
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
    /// What `ListDatabaseSlowLogs` answers.
    pub struct ListDatabaseSlowLogsResponse {
        long_query_time: String = "long_query_time",
        total_record: i64 = "total_record",
    }
    lists {
        slow_log_list: [MysqlSlowLogList] = "slow_log_list",
    }
}
