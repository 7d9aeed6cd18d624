// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListSlowLogFile`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List slow log file.
    ///
    /// The list comes in pages:
    /// [`client.list_slow_log_file(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListSlowLogFile {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// A whole number.
            /// 1 to 100; left out: `10`.
            limit: i64 = query "limit",
            /// A whole number.
            /// Left out: `0`.
            offset: i64 = query "offset",
        }
    }
    Client.list_slow_log_file -> ListSlowLogFileResponse;
    "ListSlowLogFile" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/slowlog-files" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/log_information_queries/querying_slow_query_log_files_sql_server.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListSlowLogFile::new("instance-id");
    }
}

backstay::pages! {
    ListSlowLogFileResponse of ListSlowLogFileList by Offset "offset" from 0;
    limit "limit" { default: Some(10), minimum: 1, maximum: Some(100) };
    items "/list";
    total "/total_count";
}

backstay::answer! {
    pub struct ListSlowLogFileList {
        file_name: String = "file_name",
        file_size: String = "file_size",
    }
}

backstay::answer! {
    /// What `ListSlowLogFile` answers.
    pub struct ListSlowLogFileResponse {
        total_count: i64 = "total_count",
    }
    lists {
        list: [ListSlowLogFileList] = "list",
    }
}
