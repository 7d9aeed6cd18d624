// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListBackupFileLinks`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use backstay::generated::Secret;

backstay::operation! {
    /// List backup file links.
    pub struct ListBackupFileLinks {
        new {
            backup_id: String as BackupId = path "backup_id",
            instance_id: String as InstanceId = path "instance_id",
            expiration: i64 = member "expiration",
        }
    }
    Client.list_backup_file_links -> ListBackupFileLinksResponse;
    "ListBackupFileLinks" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/instances/{instance_id}/backups/{backup_id}/links" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/backup_and_restoration/obtaining_the_backup_file_url.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = ListBackupFileLinks::new(
        ///     BackupId("backup-id"),
        ///     InstanceId("instance-id"),
        ///     1,
        /// );
    }
}

backstay::answer! {
    pub struct LinksItem {
        file_name: String = "file_name",
        link: Secret = "link",
    }
}

backstay::answer! {
    /// What `ListBackupFileLinks` answers.
    pub struct ListBackupFileLinksResponse {
        bucket_name: String = "bucket_name",
        file_path: String = "file_path",
    }
    lists {
        links: [LinksItem] = "links",
    }
}
