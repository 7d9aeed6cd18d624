// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! Types that several operations use.

backstay::answer! {
    pub struct BackupDatabase {
        /// Database name.
        name: String = "name",
    }
}

backstay::enumeration! {
    /// State of the backup.
    pub enum BackupStatus {
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

backstay::enumeration! {
    /// Kind of backup.
    pub enum BackupType {
        /// Automatic full backup.
        Auto = "auto",
        /// Manual full backup.
        Manual = "manual",
        /// Differential full backup.
        Fragment = "fragment",
        /// Automatic incremental backup.
        Incremental = "incremental",
    }
}

backstay::enumeration! {
    /// Billing mode.
    pub enum ChargeMode {
        /// Yearly or monthly subscription.
        PrePaid = "prePaid",
        /// Pay per use.
        PostPaid = "postPaid",
    }
}

backstay::answer! {
    pub struct ConfigurationParameters {
        description: String = "description",
        name: String = "name",
        readonly: bool = "readonly",
        restart_required: bool = "restart_required",
        r#type: String = "type",
        value: String = "value",
        value_range: String = "value_range",
    }
}

backstay::answer! {
    /// Engine and version.
    pub struct Datastore {
        /// Full version; MySQL and PostgreSQL only.
        complete_version: String = "complete_version",
        /// Engine.
        r#type: DatastoreType = "type",
        /// Major version.
        version: String = "version",
    }
}

backstay::enumeration! {
    /// Engine.
    pub enum DatastoreType {
        /// MySQL.
        MySql = "MySQL",
        /// PostgreSQL.
        PostgreSql = "PostgreSQL",
        /// Microsoft SQL Server.
        SqlServer = "SQLServer",
        /// MariaDB.
        MariaDb = "MariaDB",
    }
}

backstay::enumeration! {
    pub enum DownloadStatus {
        Finish = "FINISH",
        Creating = "CREATING",
        Failed = "FAILED",
    }
}

backstay::enumeration! {
    /// State of the instance. Open set: another document also lists CREATE FAIL
    /// and SHUTDOWN (Open Telekom Cloud).
    pub enum InstanceStatus {
        /// Being created.
        Build = "BUILD",
        /// Normal.
        Active = "ACTIVE",
        /// Abnormal.
        Failed = "FAILED",
        /// Frozen.
        Frozen = "FROZEN",
        /// Storage being enlarged.
        Modifying = "MODIFYING",
        /// Restarting.
        Rebooting = "REBOOTING",
        /// Data being restored.
        Restoring = "RESTORING",
        /// Turning single into primary/standby.
        ModifyingInstanceType = "MODIFYING INSTANCE TYPE",
        /// Switching primary and standby.
        Switchover = "SWITCHOVER",
        /// Moving standby to another zone.
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
    /// Instance of the job.
    pub struct JobInstance {
        /// Instance id.
        id: String = "id",
        /// Instance name.
        name: String = "name",
    }
}

backstay::enumeration! {
    /// State of the job.
    pub enum JobStatus {
        /// In progress.
        Running = "Running",
        /// Success.
        Completed = "Completed",
        /// Failure.
        Failed = "Failed",
    }
}

backstay::enumeration! {
    pub enum Language {
        /// English.
        EnUs = "en-us",
        /// Chinese.
        ZhCn = "zh-cn",
    }
}

backstay::answer! {
    /// Engine and version.
    pub struct ParaGroupDatastore {
        /// Engine of the backup.
        r#type: DatastoreType = "type",
        /// Engine version of the backup.
        version: String = "version",
    }
}

backstay::enumeration! {
    /// Replication between primary and standby.
    pub enum ReplicationMode {
        /// Asynchronous (MySQL, PostgreSQL).
        Async = "async",
        /// Semi-synchronous (MySQL).
        Semisync = "semisync",
        /// Synchronous (PostgreSQL, SQL Server).
        Sync = "sync",
    }
}

backstay::answer! {
    pub struct RestoreResult {
        /// Instance id.
        instance_id: String = "instance_id",
        /// Id of the asynchronous job.
        job_id: String = "job_id",
    }
}

backstay::answer! {
    pub struct RestoreTime {
        /// End of the window, Unix milliseconds UTC.
        end_time: i64 = "end_time",
        /// Start of the window, Unix milliseconds UTC.
        start_time: i64 = "start_time",
    }
}

backstay::enumeration! {
    /// What matters more in a switchover.
    pub enum SwitchStrategy {
        /// No data loss first.
        Reliability = "reliability",
        /// Short outage first.
        Availability = "availability",
    }
}

backstay::enumeration! {
    /// Disk type (case-sensitive).
    pub enum VolumeType {
        /// SATA.
        Common = "COMMON",
        /// SAS.
        High = "HIGH",
        /// SSD.
        Ultrahigh = "ULTRAHIGH",
        /// SSD, premium.
        Ultrahighpro = "ULTRAHIGHPRO",
        /// Cloud SSD.
        Cloudssd = "CLOUDSSD",
        /// Local SSD.
        Localssd = "LOCALSSD",
        /// Extreme SSD.
        Essd = "ESSD",
        /// NVMe SSD.
        Nvmessd = "NVMESSD",
    }
}
