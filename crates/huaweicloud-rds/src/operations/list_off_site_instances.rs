// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListOffSiteInstances`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List instances that have offsite backups.
    ///
    /// The list comes in pages:
    /// [`client.list_off_site_instances(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListOffSiteInstances: Default {
        set {
            /// Number of rows to return.
            /// 1 to 100; left out: `100`.
            limit: i64 = query "limit",
            /// Number of rows to skip.
            /// At least 0; left out: `0`.
            offset: i64 = query "offset",
            /// Language of messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.list_off_site_instances -> ListOffSiteInstancesResponse;
    "ListOffSiteInstances" is Safe
        Rest { method: "GET", path: "/v3/backups/offsite-backup-instance" };
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListOffSiteInstances::new();
    }
}

backstay::pages! {
    ListOffSiteInstancesResponse of OffsiteBackupInstance by Offset "offset" from 0;
    limit "limit" { default: Some(100), maximum: Some(100) };
    items "/offsite_backup_instances";
    total "/total_count";
    id "/id";
}

backstay::answer! {
    pub struct OffsiteBackupInstance {
        /// Engine and version.
        datastore: ParaGroupDatastore = "datastore",
        /// Project in the target region.
        destination_project_id: String = "destination_project_id",
        /// Region that keeps the offsite backups.
        destination_region: String = "destination_region",
        /// Id.
        id: String = "id",
        /// Days automatic backups are kept; 0 switches them off.
        keep_days: i64 = "keep_days",
        /// Name.
        name: String = "name",
        /// Project in the source region.
        source_project_id: String = "source_project_id",
        /// Source region.
        source_region: String = "source_region",
    }
}

backstay::answer! {
    /// What `ListOffSiteInstances` answers.
    pub struct ListOffSiteInstancesResponse {
        /// Number of rows that match.
        total_count: i64 = "total_count",
    }
    lists {
        /// Instances with offsite backups.
        offsite_backup_instances: [OffsiteBackupInstance] = "offsite_backup_instances",
    }
}
