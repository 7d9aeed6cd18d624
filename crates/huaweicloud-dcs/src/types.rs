// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! Types that several operations use.

use crate::arguments::*;
use backstay::generated::Secret;

backstay::enumeration! {
    /// Why it failed, `dcs.08.xxxx`. Without an error it is null in v1.0 samples
    /// and `{}` in v2's: both are read as none.
    pub enum BackupErrorCode {
        /// Backup tool did not start.
        Dcs080001 = "dcs.08.0001",
        /// Time-out.
        Dcs080002 = "dcs.08.0002",
        /// Bucket could not be deleted.
        Dcs080003 = "dcs.08.0003",
        /// Access keys could not be fetched.
        Dcs080004 = "dcs.08.0004",
        /// Bucket could not be created.
        Dcs080005 = "dcs.08.0005",
        /// Size of the backup could not be read.
        Dcs080006 = "dcs.08.0006",
        /// Data synchronisation failed in the restore.
        Dcs080007 = "dcs.08.0007",
        /// Scheduled backup skipped because another task ran.
        Dcs080008 = "dcs.08.0008",
    }
}

backstay::answer! {
    pub struct BackupFilesBody {
        backup_id: String = "backup_id",
        bucket_name: String = "bucket_name",
        file_source: BackupFilesBodyFileSource = "file_source",
    }
    lists {
        files: [Files] = "files",
    }
}

backstay::enumeration! {
    pub enum BackupFilesBodyFileSource {
        SelfBuildObs = "self_build_obs",
        BackupRecord = "backup_record",
    }
}

backstay::request! {
    pub struct BackupPlan {
        new {
            backup_at: [i64] = "backup_at",
            begin_at: String as BeginAt = "begin_at",
            period_type: String as PeriodType = "period_type",
        }
        into {
            timezone_offset: String = "timezone_offset",
        }
    }
}

backstay::request! {
    pub struct BackupPolicy {
        new {
            backup_type: BackupType = "backup_type",
        }
        set {
            periodical_backup_plan: BackupPlan = "periodical_backup_plan",
            /// A whole number.
            /// 1 to 7.
            save_days: i64 = "save_days",
        }
    }
}

backstay::enumeration! {
    /// State of the backup.
    pub enum BackupStatus {
        /// Queued.
        Waiting = "waiting",
        /// Running.
        Backuping = "backuping",
        /// Done.
        Succeed = "succeed",
        /// Failed.
        Failed = "failed",
        /// File expired.
        Expired = "expired",
        /// File deleted by hand.
        Deleted = "deleted",
    }
}

backstay::enumeration! {
    pub enum BackupType { Auto = "auto", Manual = "manual" }
}

backstay::answer! {
    pub struct BatchOpsResult {
        instance: String = "instance",
        result: BatchOpsResultResultType = "result",
    }
}

backstay::enumeration! {
    pub enum BatchOpsResultResultType { Success = "success", Failed = "failed" }
}

backstay::answer! {
    pub struct BigkeysBody {
        db: i64 = "db",
        name: String = "name",
        shard: String = "shard",
        size: i64 = "size",
        r#type: BigkeysBodyType = "type",
        unit: String = "unit",
    }
}

backstay::enumeration! {
    pub enum BigkeysBodyType {
        String = "string",
        List = "list",
        Set = "set",
        Zset = "zset",
        Hash = "hash",
    }
}

backstay::enumeration! {
    pub enum CacheMode {
        Single = "single",
        Ha = "ha",
        Cluster = "cluster",
        Proxy = "proxy",
        HaRwSplit = "ha_rw_split",
    }
}

backstay::answer! {
    pub struct DimChild {
        dim_name: DimChildDimName = "dim_name",
        dim_route: String = "dim_route",
    }
}

backstay::enumeration! {
    pub enum DimChildDimName {
        DcsInstanceId = "dcs_instance_id",
        DcsClusterRedisNode = "dcs_cluster_redis_node",
        DcsClusterProxyNode = "dcs_cluster_proxy_node",
    }
}

backstay::answer! {
    /// Features of the instance.
    pub struct Features {
        /// ACL supported.
        support_acl: bool = "support_acl",
        /// Audit log supported.
        support_audit_log: bool = "support_audit_log",
        /// TLS supported.
        support_ssl: bool = "support_ssl",
        /// Client address pass-through supported.
        support_transparent_client_ip: bool = "support_transparent_client_ip",
    }
}

backstay::answer! {
    pub struct Files {
        file_name: String = "file_name",
        size: String = "size",
        update_at: String = "update_at",
    }
}

backstay::answer! {
    pub struct HotkeysBody {
        db: i64 = "db",
        /// A whole number.
        /// At most 255.
        freq: i64 = "freq",
        name: String = "name",
        shard: String = "shard",
        size: i64 = "size",
        r#type: HotkeysBodyType = "type",
        unit: String = "unit",
    }
}

backstay::enumeration! {
    pub enum HotkeysBodyType {
        String = "string",
        List = "list",
        Set = "set",
        Zset = "zset",
        Hash = "hash",
    }
}

backstay::answer! {
    pub struct InstanceReplicationDimensionsInfo {
        name: String = "name",
        value: String = "value",
    }
}

backstay::enumeration! {
    pub enum InstanceStatus {
        /// Being created.
        Creating = "CREATING",
        /// Creation failed.
        Createfailed = "CREATEFAILED",
        /// Normal.
        Running = "RUNNING",
        /// Abnormal.
        Error = "ERROR",
        /// Restarting.
        Restarting = "RESTARTING",
        /// Frozen.
        Frozen = "FROZEN",
        /// Being scaled.
        Extending = "EXTENDING",
        /// Data being restored.
        Restoring = "RESTORING",
        /// Being cleared.
        Flushing = "FLUSHING",
    }
}

backstay::answer! {
    pub struct InstancesMonitoredObject {
        dcs_instance_id: String = "dcs_instance_id",
        name: String = "name",
        status: String = "status",
    }
}

backstay::enumeration! {
    /// Kind of backup.
    pub enum ListBackupRecordsBackupType {
        /// By hand.
        Manual = "manual",
        /// Scheduled.
        Auto = "auto",
    }
}

backstay::answer! {
    pub struct ListInstancesResourceTag {
        /// Tag key.
        /// At most 36 characters.
        key: String = "key",
        /// Tag value.
        /// At most 43 characters.
        value: String = "value",
    }
}

backstay::enumeration! {
    pub enum MigrationMethod {
        FullAmountMigration = "full_amount_migration",
        IncrementalMigration = "incremental_migration",
    }
}

backstay::enumeration! {
    pub enum MigrationStatus {
        Success = "SUCCESS",
        Failed = "FAILED",
        Migrating = "MIGRATING",
        Terminated = "TERMINATED",
    }
}

backstay::enumeration! {
    pub enum MigrationType {
        BackupfileImport = "backupfile_import",
        OnlineMigration = "online_migration",
    }
}

backstay::enumeration! {
    pub enum NetworkType { Vpc = "vpc", Vpn = "vpn" }
}

backstay::answer! {
    pub struct RecordsResponse {
        created_at: String = "created_at",
        finished_at: String = "finished_at",
        id: String = "id",
        scan_type: RecordsResponseScanType = "scan_type",
        started_at: String = "started_at",
        status: RecordsResponseStatus = "status",
    }
}

backstay::enumeration! {
    pub enum RecordsResponseScanType { Manual = "manual", Auto = "auto" }
}

backstay::enumeration! {
    pub enum RecordsResponseStatus {
        Waiting = "waiting",
        Running = "running",
        Success = "success",
        Failed = "failed",
    }
}

backstay::request! {
    pub struct ResourceTag {
        new {
            /// Text.
            /// At most 128 characters.
            key: String = "key",
        }
        into {
            /// Text.
            /// At most 255 characters.
            value: String = "value",
        }
    }
}

backstay::enumeration! {
    /// State of the restore.
    pub enum RestoreStatus {
        /// Queued.
        Waiting = "waiting",
        /// In progress.
        Restoring = "restoring",
        /// Success.
        Succeed = "succeed",
        /// Failure.
        Failed = "failed",
    }
}

backstay::enumeration! {
    pub enum ScanStatus {
        Waiting = "waiting",
        Running = "running",
        Success = "success",
        Failed = "failed",
    }
}

backstay::enumeration! {
    pub enum ScanType { Manual = "manual", Auto = "auto" }
}

backstay::answer! {
    pub struct SourceInstanceBody {
        addrs: String = "addrs",
        db: String = "db",
        id: String = "id",
        ip: String = "ip",
        name: String = "name",
        password: Secret = "password",
        port: String = "port",
        proxy_multi_db: bool = "proxy_multi_db",
        task_status: String = "task_status",
    }
}

backstay::answer! {
    pub struct TargetInstanceBody {
        addrs: String = "addrs",
        db: String = "db",
        id: String = "id",
        ip: String = "ip",
        name: String = "name",
        password: Secret = "password",
        port: String = "port",
        proxy_multi_db: bool = "proxy_multi_db",
        task_status: String = "task_status",
    }
}
