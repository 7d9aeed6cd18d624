// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DownloadSlowlog`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Download slowlog.
    pub struct DownloadSlowlog {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            file_name: String = member "file_name",
        }
    }
    Client.download_slowlog -> DownloadSlowlogResponse;
    "DownloadSlowlog" is
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/slowlog-download" };
    repeat Unsafe;
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = DownloadSlowlog::new("instance-id");
    }
}

backstay::answer! {
    /// The members of `DownloadSlowlogList`.
    pub struct DownloadSlowlogList {
        create_at: i64 = "create_at",
        file_link: String = "file_link",
        file_name: String = "file_name",
        file_size: String = "file_size",
        status: String = "status",
        workflow_id: String = "workflow_id",
    }
}

backstay::answer! {
    /// What `DownloadSlowlog` answers.
    pub struct DownloadSlowlogResponse {
        count: i64 = "count",
        list: [DownloadSlowlogList] = "list",
        status: String = "status",
    }
}
