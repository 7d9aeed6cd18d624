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

backstay::enumeration! {
    /// Kind of backup.
    pub enum CreateManualBackupType {
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
    /// Disk type (case-sensitive).
    pub enum CreateRestoreInstanceType {
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

backstay::answer! {
    /// Engine and version.
    pub struct Datastore {
        /// Full version; MySQL and PostgreSQL only.
        complete_version: String = "complete_version",
        /// Engine.
        r#type: Type = "type",
        /// Major version.
        version: String = "version",
    }
}

backstay::enumeration! {
    pub enum DownloadErrorlogStatus {
        Finish = "FINISH",
        Creating = "CREATING",
        Failed = "FAILED",
    }
}

backstay::enumeration! {
    pub enum Engine {
        Mysql = "mysql",
        Postgresql = "postgresql",
        Sqlserver = "sqlserver",
    }
}

backstay::answer! {
    /// Instance of the job.
    pub struct Instance {
        /// Instance id.
        id: String = "id",
        /// Instance name.
        name: String = "name",
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
    pub struct Links {
        href: String = "href",
        rel: String = "rel",
    }
}

backstay::enumeration! {
    pub enum ListInstancesType {
        /// Single node.
        Single = "Single",
        /// primary/standby.
        Ha = "Ha",
        /// Read replica.
        Replica = "Replica",
    }
}

backstay::enumeration! {
    /// State of the job.
    pub enum ListJobInfoStatus {
        /// In progress.
        Running = "Running",
        /// Success.
        Completed = "Completed",
        /// Failure.
        Failed = "Failed",
    }
}

backstay::answer! {
    /// Engine and version.
    pub struct ParaGroupDatastore {
        /// Engine of the backup.
        r#type: Type = "type",
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
    pub enum ResultType { Success = "success", Failed = "failed", Running = "running" }
}

backstay::enumeration! {
    pub enum StatisticsCollectionMode {
        BeforeChangePrivateIp = "before_change_private_ip",
        AfterChangePrivateIp = "after_change_private_ip",
    }
}

backstay::enumeration! {
    /// State of the backup.
    pub enum Status {
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
    /// What matters more in a switchover.
    pub enum SwitchStrategy {
        /// No data loss first.
        Reliability = "reliability",
        /// Short outage first.
        Availability = "availability",
    }
}

backstay::enumeration! {
    /// Engine.
    pub enum Type {
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
    /// Name of the workflow.
    pub enum WorkflowName {
        /// Restore of tables.
        RestoreTableMysql = "RestoreTableMysql",
        /// Restore of databases.
        RestoreDatabaseMysql = "RestoreDatabaseMysql",
    }
}
