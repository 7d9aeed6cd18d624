// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DownloadSlowlog`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Download slowlog.
    pub struct DownloadSlowlog {
        new {
            instance_id: String = path "instance_id",
        }
        into {
            file_name: String = member "file_name",
        }
    }
    Client.download_slowlog -> DownloadSlowlogResponse;
    "DownloadSlowlog" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/slowlog-download" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/log_information_queries/obtaining_links_for_downloading_slow_query_logs.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = DownloadSlowlog::new("instance-id");
    }
}

backstay::enumeration! {
    pub enum DownloadSlowlogStatus {
        Exporting = "EXPORTING",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}

backstay::answer! {
    pub struct DownloadSlowlogList {
        create_at: i64 = "create_at",
        file_link: Secret = "file_link",
        file_name: String = "file_name",
        file_size: String = "file_size",
        status: DownloadSlowlogStatus = "status",
        workflow_id: String = "workflow_id",
    }
}

backstay::answer! {
    /// What `DownloadSlowlog` answers.
    pub struct DownloadSlowlogResponse {
        count: i64 = "count",
        status: DownloadStatus = "status",
    }
    lists {
        list: [DownloadSlowlogList] = "list",
    }
}
