// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! Types that several operations use.

use backstay::generated::Value;

backstay::enumeration! {
    /// State of the backup.
    pub enum BackupStatus {
        /// Running.
        Building = "BUILDING",
        /// Done.
        Completed = "COMPLETED",
        /// Failed.
        Failed = "FAILED",
        /// Usable.
        Available = "AVAILABLE",
    }
}

backstay::enumeration! {
    /// Billing mode.
    pub enum ChargeMode {
        /// Subscription.
        PrePaid = "prePaid",
        /// Pay per use.
        PostPaid = "postPaid",
    }
}

backstay::enumeration! {
    /// State of the instance.
    pub enum InstanceStatus {
        /// Being created.
        Build = "BUILD",
        /// Normal.
        Active = "ACTIVE",
        /// Creation failed.
        Failed = "FAILED",
        /// Frozen.
        Frozen = "FROZEN",
        /// Being scaled.
        Modifying = "MODIFYING",
        /// Restarting.
        Rebooting = "REBOOTING",
        /// Data being restored.
        Restoring = "RESTORING",
        /// Switching.
        Switchover = "SWITCHOVER",
        /// Moving.
        Migrating = "MIGRATING",
        /// Backup running.
        BackingUp = "BACKING UP",
        /// Port being changed.
        ModifyingDatabasePort = "MODIFYING DATABASE PORT",
        /// Disk full.
        StorageFull = "STORAGE FULL",
    }
}

backstay::answer! {
    pub struct InstanceTagItem {
        /// Tag key.
        key: String = "key",
        /// Tag value.
        value: String = "value",
    }
}

backstay::enumeration! {
    pub enum JobStatus {
        /// Not started.
        Pending = "Pending",
        /// In progress.
        Running = "Running",
        /// Success.
        Completed = "Completed",
        /// Failure.
        Failed = "Failed",
    }
}

backstay::enumeration! {
    /// A language that the service writes messages in.
    pub enum Language {
        /// English.
        EnUs = "en-us",
        /// Chinese.
        ZhCn = "zh-cn",
    }
}

backstay::enumeration! {
    /// Take table names from now (true) or from the point in time (false); text.
    pub enum LastTableInfo {
        /// Names as they are now.
        True = "true",
        /// Names at the point in time.
        False = "false",
    }
}

backstay::answer! {
    /// Automatic backup policy.
    pub struct MysqlBackupStrategy {
        /// Days automatic backups are kept; 0 switches them off.
        keep_days: String = "keep_days",
        /// Backup window hh:mm-HH:MM in UTC, one hour long, minutes 00, 15, 30 or
        /// 45.
        start_time: String = "start_time",
    }
}

backstay::answer! {
    /// Billing.
    pub struct MysqlChargeInfo {
        /// Billing mode.
        charge_mode: ChargeMode = "charge_mode",
        /// Pay from the account automatically.
        is_auto_pay: String = "is_auto_pay",
        /// Renew automatically.
        is_auto_renew: String = "is_auto_renew",
        /// Number of periods.
        period_num: i64 = "period_num",
        /// Unit of the period.
        period_type: PeriodType = "period_type",
    }
}

backstay::answer! {
    /// Engine and version.
    pub struct MysqlDatastoreWithKernelVersion {
        /// Four-part kernel version.
        kernel_version: String = "kernel_version",
        /// Engine.
        r#type: String = "type",
        /// Major version.
        version: String = "version",
    }
}

backstay::answer! {
    /// Specification.
    pub struct MysqlFlavorInfo {
        /// Memory in GB as text.
        ram: String = "ram",
        /// vCPUs as text.
        vcpus: String = "vcpus",
    }
}

backstay::answer! {
    /// Disk.
    pub struct MysqlVolumeInfo {
        /// Disk size in GB.
        size: String = "size",
        /// Disk type (case-sensitive).
        r#type: String = "type",
    }
}

backstay::answer! {
    pub struct OpenApiLinks {
        href: Value = "href",
        rel: Value = "rel",
    }
}

backstay::answer! {
    pub struct OpenApiVersion {
        id: Value = "id",
        min_version: String = "min_version",
        status: OpenApiVersionStatus = "status",
        updated: String = "updated",
    }
    lists {
        links: [OpenApiLinks] = "links",
    }
}

backstay::enumeration! {
    pub enum OpenApiVersionStatus {
        Current = "CURRENT",
        Supported = "SUPPORTED",
        Deprecated = "DEPRECATED",
    }
}

backstay::enumeration! {
    /// Unit of the period.
    pub enum PeriodType {
        /// Months (1 to 9).
        Month = "month",
        /// Years (1 to 3).
        Year = "year",
    }
}

backstay::answer! {
    pub struct RestoreDatabaseInfos {
        /// Database name.
        name: String = "name",
        /// Number of tables.
        total_tables: i64 = "total_tables",
    }
    lists {
        /// Tables.
        tables: [RestoreDatabaseTableInfo] = "tables",
    }
}

backstay::answer! {
    pub struct RestoreDatabaseTableInfo {
        /// Table name.
        name: String = "name",
    }
}

backstay::enumeration! {
    pub enum SqlType {
        Select = "SELECT",
        Update = "UPDATE",
        Delete = "DELETE",
        Insert = "INSERT",
    }
}
