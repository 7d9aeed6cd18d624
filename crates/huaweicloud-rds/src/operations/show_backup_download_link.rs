// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowBackupDownloadLink`] and the types that only it uses.

use crate::Client;
use backstay::generated::Secret;

backstay::operation! {
    /// Show backup download link.
    pub struct ShowBackupDownloadLink {
        new {
            backup_id: String = query "backup_id",
        }
    }
    Client.show_backup_download_link -> ShowBackupDownloadLinkResponse;
    "ShowBackupDownloadLink" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/backup-files" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/backup_and_restoration/obtaining_the_link_for_downloading_a_backup_file.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ShowBackupDownloadLink::new("backup-id");
    }
}

backstay::answer! {
    pub struct ShowBackupDownloadLinkFiles {
        database_name: String = "database_name",
        download_link: Secret = "download_link",
        link_expired_time: String = "link_expired_time",
        name: String = "name",
        size: i64 = "size",
    }
}

backstay::answer! {
    /// What `ShowBackupDownloadLink` answers.
    pub struct ShowBackupDownloadLinkResponse {
        bucket: String = "bucket",
    }
    lists {
        files: [ShowBackupDownloadLinkFiles] = "files",
    }
}
