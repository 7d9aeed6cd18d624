// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeSqlLogFiles`] and the types that only it uses.

use crate::Client;
use backstay::generated::Secret;

backstay::operation! {
    /// Describe SQL log files.
    ///
    /// The list comes in pages:
    /// [`client.describe_sql_log_files(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeSqlLogFiles {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            file_name: String = query "FileName",
        }
    }
    Client.describe_sql_log_files -> DescribeSqlLogFilesResponse;
    "DescribeSQLLogFiles" is Safe Rpc { method: "POST", action: "DescribeSQLLogFiles" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLLogFiles";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeSqlLogFiles::new("db-instance-id");
    }
}

backstay::pages! {
    DescribeSqlLogFilesResponse of DescribeSqlLogFilesLogFile by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/LogFile";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeSqlLogFilesLogFile {
        file_id: String = "FileID",
        log_download_url: Secret = "LogDownloadURL",
        log_end_time: String = "LogEndTime",
        log_size: String = "LogSize",
        log_start_time: String = "LogStartTime",
        log_status: String = "LogStatus",
    }
}

backstay::answer! {
    pub struct DescribeSqlLogFilesItems {
    }
    lists {
        log_file: [DescribeSqlLogFilesLogFile] = "LogFile",
    }
}

backstay::answer! {
    /// What `DescribeSQLLogFiles` answers.
    pub struct DescribeSqlLogFilesResponse {
        items: DescribeSqlLogFilesItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
}
