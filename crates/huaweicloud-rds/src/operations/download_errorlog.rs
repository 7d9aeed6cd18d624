// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DownloadErrorlog`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Download errorlog.
    pub struct DownloadErrorlog {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.download_errorlog -> DownloadErrorlogResponse;
    "DownloadErrorlog" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/errorlog-download" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/log_information_queries/obtaining_links_for_downloading_error_logs_rds_for_postgresql.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = DownloadErrorlog::new("instance-id");
    }
}

backstay::enumeration! {
    pub enum DownloadErrorlogStatus { Success = "SUCCESS", Failed = "FAILED" }
}

backstay::answer! {
    pub struct DownloadErrorlogList {
        /// A whole number.
        /// Unix time in milliseconds, UTC.
        create_at: i64 = "create_at",
        file_link: Secret = "file_link",
        file_name: String = "file_name",
        file_size: String = "file_size",
        status: DownloadErrorlogStatus = "status",
        /// A whole number.
        /// Unix time in milliseconds, UTC.
        update_at: i64 = "update_at",
        workflow_id: String = "workflow_id",
    }
}

backstay::answer! {
    /// What `DownloadErrorlog` answers.
    pub struct DownloadErrorlogResponse {
        count: i64 = "count",
        status: DownloadStatus = "status",
    }
    lists {
        list: [DownloadErrorlogList] = "list",
    }
}
