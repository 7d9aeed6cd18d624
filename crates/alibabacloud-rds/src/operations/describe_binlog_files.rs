// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeBinlogFiles`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Describe binlog files.
    ///
    /// The list comes in pages:
    /// [`client.describe_binlog_files(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeBinlogFiles {
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
    Client.describe_binlog_files -> DescribeBinlogFilesResponse;
    "DescribeBinlogFiles" is Safe Rpc { method: "POST", action: "DescribeBinlogFiles" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeBinlogFiles";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeBinlogFiles::new(
        ///     DbInstanceId("db-instance-id"),
        ///     EndTime("end-time"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::pages! {
    DescribeBinlogFilesResponse of DescribeBinlogFilesBinLogFile by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/BinLogFile";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeBinlogFilesBinLogFile {
        checksum: String = "Checksum",
        download_link: Secret = "DownloadLink",
        file_size: i64 = "FileSize",
        host_instance_id: String = "HostInstanceID",
        intranet_download_link: Secret = "IntranetDownloadLink",
        link_expired_time: String = "LinkExpiredTime",
        log_begin_time: String = "LogBeginTime",
        log_end_time: String = "LogEndTime",
        log_file_name: String = "LogFileName",
        remote_status: String = "RemoteStatus",
    }
}

backstay::answer! {
    pub struct DescribeBinlogFilesItems {
    }
    lists {
        bin_log_file: [DescribeBinlogFilesBinLogFile] = "BinLogFile",
    }
}

backstay::answer! {
    /// What `DescribeBinlogFiles` answers.
    pub struct DescribeBinlogFilesResponse {
        items: DescribeBinlogFilesItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_file_size: i64 = "TotalFileSize",
        total_record_count: i64 = "TotalRecordCount",
    }
}
