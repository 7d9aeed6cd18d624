// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! Types that several operations use.

backstay::enumeration! {
    /// Edition.
    pub enum Category {
        /// Single node.
        Basic = "Basic",
        /// High availability.
        HighAvailability = "HighAvailability",
        /// Cluster (MySQL).
        Cluster = "cluster",
        /// Cluster (SQL Server).
        AlwaysOn = "AlwaysOn",
        /// Three nodes.
        Finance = "Finance",
    }
}

backstay::enumeration! {
    pub enum ConnectionMode {
        /// Direct.
        Standard = "Standard",
        /// Through the proxy.
        Safe = "Safe",
    }
}

backstay::enumeration! {
    pub enum DbInstanceNetType {
        /// Public.
        Internet = "Internet",
        /// Internal.
        Intranet = "Intranet",
    }
}

backstay::enumeration! {
    /// State of the instance.
    pub enum DbInstanceStatus {
        /// Being created.
        Creating = "Creating",
        /// Normal.
        Running = "Running",
        /// Being deleted.
        Deleting = "Deleting",
        /// Restarting.
        Rebooting = "Rebooting",
        /// Being paused.
        Stopping = "Stopping",
        /// Paused.
        Stopped = "Stopped",
        /// Specification being changed.
        DbInstanceClassChanging = "DBInstanceClassChanging",
        /// Being migrated.
        Transing = "TRANSING",
        /// Version being upgraded.
        EngineVersionUpgrading = "EngineVersionUpgrading",
        /// Data going to another instance.
        TransingToOthers = "TransingToOthers",
        /// Disaster-recovery instance being made.
        GuardDbInstanceCreating = "GuardDBInstanceCreating",
        /// Restore from backup running.
        Restoring = "Restoring",
        /// Data import running.
        Importing = "Importing",
        /// Data coming from another instance.
        ImportingFromOthers = "ImportingFromOthers",
        /// Network type being changed.
        DbInstanceNetTypeChanging = "DBInstanceNetTypeChanging",
        /// Disaster-recovery switch running.
        GuardSwitching = "GuardSwitching",
        /// Being cloned.
        InsCloning = "INS_CLONING",
        /// Released.
        Released = "Released",
    }
}

backstay::enumeration! {
    pub enum DbInstanceStorageType {
        /// Local SSD.
        LocalSsd = "local_ssd",
        /// Local SSD (older name).
        EphemeralSsd = "ephemeral_ssd",
        /// Cloud SSD.
        CloudSsd = "cloud_ssd",
        /// Cloud ESSD.
        CloudEssd = "cloud_essd",
        /// Cloud ESSD PL2.
        CloudEssd2 = "cloud_essd2",
        /// Cloud ESSD PL3.
        CloudEssd3 = "cloud_essd3",
        /// General ESSD.
        GeneralEssd = "general_essd",
    }
}

backstay::enumeration! {
    /// Role of the instance.
    pub enum DbInstanceType {
        /// Primary.
        Primary = "Primary",
        /// Read-only.
        Readonly = "Readonly",
        /// Disaster recovery.
        Guard = "Guard",
        /// Temporary.
        Temp = "Temp",
    }
}

backstay::answer! {
    pub struct EndpointData {
        db_instance_endpoint_id: String = "DBInstanceEndpointId",
        db_instance_name: String = "DBInstanceName",
    }
}

backstay::enumeration! {
    pub enum Engine {
        /// MySQL.
        MySql = "MySQL",
        /// SQL Server.
        SqlServer = "SQLServer",
        /// PostgreSQL.
        PostgreSql = "PostgreSQL",
        /// MariaDB.
        MariaDb = "MariaDB",
    }
}

backstay::enumeration! {
    pub enum InstanceNetworkType {
        /// VPC.
        Vpc = "VPC",
        /// Classic.
        Classic = "Classic",
    }
}

backstay::enumeration! {
    /// Lock state.
    pub enum LockMode {
        /// Not locked.
        Unlock = "Unlock",
        /// Locked by hand.
        ManualLock = "ManualLock",
        /// Locked because it expired.
        LockByExpiration = "LockByExpiration",
        /// Locked before a rollback.
        LockByRestoration = "LockByRestoration",
        /// Locked because the disk is full.
        LockByDiskQuota = "LockByDiskQuota",
        /// Released; data can only go to a new instance.
        Released = "Released",
    }
}

backstay::enumeration! {
    pub enum PayType {
        /// Pay per use.
        Postpaid = "Postpaid",
        /// Subscription.
        Prepaid = "Prepaid",
    }
}

backstay::answer! {
    /// Wrapper of the read-only instances.
    pub struct ReadOnlyDbInstanceIds {
    }
    lists {
        /// Read-only instances.
        read_only_db_instance_id: [ReadOnlyDbInstanceIdsReadOnlyDbInstanceId]
            = "ReadOnlyDBInstanceId",
    }
}

backstay::answer! {
    pub struct ReadOnlyDbInstanceIdsReadOnlyDbInstanceId {
        /// Instance id.
        db_instance_id: String = "DBInstanceId",
    }
}

backstay::request! {
    pub struct Tag: Default {
        into {
            key: String = "Key",
            value: String = "Value",
        }
    }
}
