// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeBackups`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Secret;

backstay::operation! {
    /// List local backup sets of an instance.
    ///
    /// * These ids work for RestoreTable, not for RestoreDdrTable.
    ///
    /// The list comes in pages:
    /// [`client.describe_backups(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeBackups {
        new {
            /// Instance.
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            /// By schedule or by hand.
            backup_mode: DescribeBackupsBackupMode = query "BackupMode",
            /// State of the backup.
            backup_status: DescribeBackupsBackupStatus = query "BackupStatus",
            /// Full or incremental.
            backup_type: DescribeBackupsBackupType = query "BackupType",
            /// Page number, from 1.
            /// At least 1; left out: `1`.
            page_number: i64 = query "PageNumber",
            /// Page size.
            /// One of `30`, `50`, `100`; left out: `30`.
            page_size: i64 = query "PageSize",
        }
        into {
            /// Only this backup set.
            backup_id: String = query "BackupId",
            /// End of the range. yyyy-MM-ddTHH:mmZ (no seconds); keep the range short,
            /// long ones may time out.
            end_time: String = query "EndTime",
            /// Start of the range. yyyy-MM-ddTHH:mmZ (no seconds).
            start_time: String = query "StartTime",
        }
    }
    Client.describe_backups -> DescribeBackupsResponse;
    "DescribeBackups" is Safe Rpc { method: "POST", action: "DescribeBackups" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeBackups";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeBackups::new("db-instance-id");
    }
}

backstay::pages! {
    DescribeBackupsResponse of DescribeBackupsBackup by Page "PageNumber" from 1;
    limit "PageSize" { default: Some(30), maximum: Some(100), values: &[30, 50, 100] };
    items "/Items/Backup";
    total "/TotalRecordCount";
    id "/BackupId";
}

backstay::wait! {
    /// Waits for a backup: the newest that the request finds, which names the
    /// instance.
    ///
    /// It calls [`DescribeBackups`] until the state is `Success`.
    /// What was there before the call is left out with [`not_among`](backstay::Wait::not_among).
    Client.wait_for_backup(request) -> DescribeBackupsBackup by DescribeBackups;
    name "backup";
    record "/Items/Backup"
        { newest: "/BackupStartTime", pages: DescribeBackupsResponse, };
    state "/BackupStatus";
    success ["Success"];
    failure ["Failed"];
    times { interval: 20, timeout: 3600, grace: 3600 };
}

backstay::enumeration! {
    pub enum DescribeBackupsBackupMode {
        /// By schedule.
        Automated = "Automated",
        /// By hand.
        Manual = "Manual",
    }
}

backstay::enumeration! {
    pub enum DescribeBackupsBackupStatus {
        /// Done.
        Success = "Success",
        /// Failed.
        Failed = "Failed",
    }
}

backstay::enumeration! {
    pub enum DescribeBackupsBackupType {
        /// Full.
        FullBackup = "FullBackup",
        /// Incremental.
        IncrementalBackup = "IncrementalBackup",
    }
}

backstay::answer! {
    pub struct DescribeBackupsBackupDownloadLinkByDbItem {
        /// Database name.
        data_base: String = "DataBase",
        /// Public link.
        download_link: Secret = "DownloadLink",
        /// Internal link.
        intranet_download_link: Secret = "IntranetDownloadLink",
    }
}

backstay::answer! {
    /// Download links per database.
    pub struct DescribeBackupsBackupDownloadLinkByDb {
    }
    lists {
        /// Download links per database.
        backup_download_link_by_db: [DescribeBackupsBackupDownloadLinkByDbItem]
            = "BackupDownloadLinkByDB",
    }
}

backstay::enumeration! {
    /// Who started it.
    pub enum DescribeBackupsBackupInitiator {
        /// System.
        System = "System",
        /// User.
        User = "User",
    }
}

backstay::enumeration! {
    /// How it was made.
    pub enum DescribeBackupsBackupMethod {
        /// Logical.
        Logical = "Logical",
        /// Physical.
        Physical = "Physical",
        /// Snapshot.
        Snapshot = "Snapshot",
    }
}

backstay::enumeration! {
    /// Copy-only mode (SQL Server).
    pub enum DescribeBackupsCopyOnlyBackup {
        /// Standard.
        N0 = "0",
        /// Copy only.
        N1 = "1",
    }
}

backstay::enumeration! {
    /// Whether it can restore single databases or tables.
    pub enum DescribeBackupsMetaStatus {
        /// Can restore databases and tables.
        Ok = "OK",
        /// Too many tables, cannot.
        Large = "LARGE",
        /// Backup failed.
        Empty = "EMPTY",
        /// Cannot.
        Unnamed = "",
    }
}

backstay::enumeration! {
    /// Storage class.
    pub enum DescribeBackupsStorageClass {
        /// Normal.
        N0 = "0",
        /// Archive.
        N1 = "1",
    }
}

backstay::enumeration! {
    /// Whether it can be deleted.
    pub enum DescribeBackupsStoreStatus {
        /// Can be deleted.
        Enabled = "Enabled",
        /// Cannot be deleted.
        Disabled = "Disabled",
    }
}

backstay::answer! {
    pub struct DescribeBackupsBackup {
        /// Download links per database.
        backup_download_link_by_db: DescribeBackupsBackupDownloadLinkByDb
            = "BackupDownloadLinkByDB",
        /// Public link; null when it cannot be downloaded.
        backup_download_url: Secret = "BackupDownloadURL",
        /// End of the backup.
        backup_end_time: String = "BackupEndTime",
        /// Backup set id.
        backup_id: String = "BackupId",
        /// Who started it.
        backup_initiator: DescribeBackupsBackupInitiator = "BackupInitiator",
        /// Internal link; null when it cannot be downloaded.
        backup_intranet_download_url: Secret = "BackupIntranetDownloadURL",
        /// How it was made.
        backup_method: DescribeBackupsBackupMethod = "BackupMethod",
        /// By schedule or by hand.
        backup_mode: DescribeBackupsBackupMode = "BackupMode",
        /// Size in bytes.
        backup_size: i64 = "BackupSize",
        /// Start of the backup.
        backup_start_time: String = "BackupStartTime",
        /// State of the backup.
        backup_status: DescribeBackupsBackupStatus = "BackupStatus",
        /// Full or incremental.
        backup_type: DescribeBackupsBackupType = "BackupType",
        /// CRC64 check sum.
        checksum: String = "Checksum",
        /// Time the data is consistent at (Unix time); 0 when not known.
        consistent_time: i64 = "ConsistentTime",
        /// Copy-only mode (SQL Server).
        copy_only_backup: DescribeBackupsCopyOnlyBackup = "CopyOnlyBackup",
        /// Instance id.
        db_instance_id: String = "DBInstanceId",
        /// Encryption data, JSON text.
        encryption: String = "Encryption",
        /// Engine.
        engine: Engine = "Engine",
        /// Engine version.
        engine_version: String = "EngineVersion",
        expect_expire_time: String = "ExpectExpireTime",
        /// Node that made it.
        host_instance_id: String = "HostInstanceID",
        /// Whether usable.
        /// One of `0`, `1`.
        is_avail: i64 = "IsAvail",
        /// Whether it can restore single databases or tables.
        meta_status: DescribeBackupsMetaStatus = "MetaStatus",
        /// Storage class.
        storage_class: DescribeBackupsStorageClass = "StorageClass",
        /// Whether it can be deleted.
        store_status: DescribeBackupsStoreStatus = "StoreStatus",
    }
}

backstay::answer! {
    /// Wrapper of the rows.
    pub struct DescribeBackupsItems {
    }
    lists {
        /// Backup sets.
        backup: [DescribeBackupsBackup] = "Backup",
    }
}

backstay::answer! {
    /// What `DescribeBackups` answers.
    pub struct DescribeBackupsResponse {
        /// Wrapper of the rows.
        items: DescribeBackupsItems = "Items",
        /// Page number, from 1.
        page_number: String = "PageNumber",
        /// Rows on this page. Text in this operation.
        page_record_count: String = "PageRecordCount",
        /// Id of the request.
        request_id: String = "RequestId",
        /// Size of the snapshot chain in bytes.
        total_ecs_snapshot_size: i64 = "TotalEcsSnapshotSize",
        /// Rows in all.
        total_record_count: String = "TotalRecordCount",
    }
}
