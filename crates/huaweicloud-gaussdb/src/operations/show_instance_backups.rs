// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowInstanceBackups`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// List backups of one instance.
    ///
    /// The list comes in pages:
    /// [`client.show_instance_backups(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ShowInstanceBackups {
        new {
            /// Instance id.
            instance_id: String = path "instance_id",
        }
        set {
            /// Field to filter by.
            filter_field: ShowInstanceBackupsFilterField = query "filter_field",
            /// Sort by this field.
            order_field: ShowInstanceBackupsOrderField = query "order_field",
            /// Sort direction.
            order_rule: ShowInstanceBackupsOrderRule = query "order_rule",
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
        into {
            /// Text to filter by.
            filter_content: String = query "filter_content",
            /// Number of rows to return. 1 to 100 as text.
            /// Left out: `100`.
            limit: String = query "limit",
            /// Number of rows to skip.
            /// Left out: `0`.
            offset: String = query "offset",
        }
    }
    Client.show_instance_backups -> ShowInstanceBackupsResponse;
    "ShowInstanceBackups" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/backups" };
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowInstanceBackups::new("instance-id");
    }
}

backstay::pages! {
    ShowInstanceBackupsResponse of BackupV3 by Offset "offset" from 0;
    limit "limit" { default: Some(100) };
    items "/backups";
    total "/total_count";
    id "/id";
}

backstay::enumeration! {
    pub enum ShowInstanceBackupsFilterField {
        /// Backup name.
        Name = "name",
    }
}

backstay::enumeration! {
    pub enum ShowInstanceBackupsOrderField {
        /// Backup name.
        Name = "name",
        /// Start time.
        BeginTime = "beginTime",
        /// Kind.
        Type = "type",
    }
}

backstay::enumeration! {
    pub enum ShowInstanceBackupsOrderRule {
        /// Ascending.
        Asc = "asc",
        /// Descending.
        Desc = "desc",
    }
}

backstay::enumeration! {
    /// Backup level; given only when level-1 backup is on.
    pub enum BackupV3BackupLevel {
        /// Level 1.
        N1 = "1",
        /// Level 2.
        N2 = "2",
    }
}

backstay::enumeration! {
    /// How the backup was made.
    pub enum BackupV3BackupMethod {
        /// Physical.
        Db = "Db",
        /// Snapshot.
        Snapshot = "Snapshot",
    }
}

backstay::enumeration! {
    /// Whether the backup is complete or differential.
    pub enum BackupV3BackupMode {
        /// Differential.
        Differential = "differential",
        /// Full.
        Completed = "completed",
    }
}

backstay::enumeration! {
    /// How the backup was made.
    pub enum BackupV3BackupType {
        /// Physical.
        Db = "Db",
        /// Snapshot.
        Snapshot = "Snapshot",
    }
}

backstay::enumeration! {
    /// State of the backup.
    pub enum BackupV3Status {
        /// Running.
        Building = "BUILDING",
        /// Done.
        Completed = "COMPLETED",
        /// Failed.
        Failed = "FAILED",
        /// Being deleted.
        Deleting = "DELETING",
    }
}

backstay::answer! {
    pub struct BackupV3 {
        /// Backup level; given only when level-1 backup is on.
        backup_level: BackupV3BackupLevel = "backup_level",
        /// How the backup was made.
        backup_method: BackupV3BackupMethod = "backup_method",
        /// Whether the backup is complete or differential.
        backup_mode: BackupV3BackupMode = "backup_mode",
        /// How the backup was made.
        backup_type: BackupV3BackupType = "backup_type",
        /// Time of creation.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created: Timestamp = "created",
        /// Remark.
        description: String = "description",
        /// Backup id.
        id: String = "id",
        /// Instance the backup belongs to.
        instance_id: String = "instance_id",
        /// Instance name.
        instance_name: String = "instance_name",
        /// Backup name.
        name: String = "name",
        /// Size in KB, as text.
        size: String = "size",
        /// Unit of size; KB.
        size_unit: String = "size_unit",
        /// State of the backup.
        status: BackupV3Status = "status",
        /// Time zone.
        time_zone: String = "time_zone",
        /// Time of change.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        updated: Timestamp = "updated",
        /// Details of use.
        use_detail: String = "use_detail",
    }
}

backstay::answer! {
    /// What `ShowInstanceBackups` answers.
    pub struct ShowInstanceBackupsResponse {
        /// Number of backups, as text.
        total_count: String = "total_count",
    }
    lists {
        /// Backups.
        backups: [BackupV3] = "backups",
    }
}
