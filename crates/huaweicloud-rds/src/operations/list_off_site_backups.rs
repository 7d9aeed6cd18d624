// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListOffSiteBackups`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// List offsite (cross-region) backups of one instance.
    ///
    /// The list comes in pages:
    /// [`client.list_off_site_backups(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListOffSiteBackups {
        new {
            /// Instance id.
            instance_id: String = query "instance_id",
        }
        set {
            /// Only this kind of backup.
            backup_type: ListOffSiteBackupsBackupType = query "backup_type",
            /// Number of rows to return.
            /// 1 to 100; left out: `100`.
            limit: i64 = query "limit",
            /// Number of rows to skip.
            /// At least 0; left out: `0`.
            offset: i64 = query "offset",
            /// Language of messages.
            x_language: Language = header "X-Language",
        }
        into {
            /// Backup id.
            backup_id: String = query "backup_id",
            /// Start.
            /// UTC time such as `2026-01-02T03:04:05Z`.
            begin_time: Timestamp = query "begin_time",
            /// End.
            /// UTC time such as `2026-01-02T03:04:05Z`.
            end_time: Timestamp = query "end_time",
        }
    }
    Client.list_off_site_backups -> ListOffSiteBackupsResponse;
    "ListOffSiteBackups" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/offsite-backups" };
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListOffSiteBackups::new("instance-id");
    }
}

backstay::pages! {
    ListOffSiteBackupsResponse of OffSiteBackupForList by Offset "offset" from 0;
    limit "limit" { default: Some(100), maximum: Some(100) };
    items "/backups";
    total "/total_count";
    id "/id";
}

backstay::enumeration! {
    pub enum ListOffSiteBackupsBackupType {
        /// Automatic full backup.
        Auto = "auto",
        /// Automatic incremental backup.
        Incremental = "incremental",
    }
}

backstay::enumeration! {
    /// Kind of backup.
    pub enum OffSiteBackupForListType {
        /// Automatic full backup.
        Auto = "auto",
        /// Automatic incremental backup.
        Incremental = "incremental",
    }
}

backstay::answer! {
    pub struct OffSiteBackupForList {
        /// Whether a DDM instance uses it.
        associated_with_ddm: bool = "associated_with_ddm",
        /// Start of the backup.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        begin_time: Timestamp = "begin_time",
        /// Engine and version.
        datastore: ParaGroupDatastore = "datastore",
        /// End of the backup.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        end_time: Timestamp = "end_time",
        /// Backup id.
        id: String = "id",
        /// Instance the backup belongs to.
        instance_id: String = "instance_id",
        /// Backup name.
        name: String = "name",
        /// Size in KB.
        size: i64 = "size",
        /// State of the backup.
        status: BackupStatus = "status",
        /// Kind of backup.
        r#type: OffSiteBackupForListType = "type",
    }
    lists {
        /// Databases.
        databases: [BackupDatabase] = "databases",
    }
}

backstay::answer! {
    /// What `ListOffSiteBackups` answers.
    pub struct ListOffSiteBackupsResponse {
        /// Number of rows that match.
        total_count: i64 = "total_count",
    }
    lists {
        /// Backups.
        backups: [OffSiteBackupForList] = "backups",
    }
}
