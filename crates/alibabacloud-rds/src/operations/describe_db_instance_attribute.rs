// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceAttribute`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Read one instance (its state tells whether a restore runs).
    ///
    /// * One instance id per call; several may time out.
    pub struct DescribeDbInstanceAttribute {
        new {
            /// Instance id.
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            /// Whether expired.
            expired: DescribeDbInstanceAttributeExpired = query "Expired",
        }
    }
    Client.describe_db_instance_attribute -> DescribeDbInstanceAttributeResponse;
    "DescribeDBInstanceAttribute" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceAttribute" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceAttribute";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceAttribute::new("db-instance-id");
    }
}

backstay::wait! {
    /// Waits for an instance that can be used again, after the task that had it
    /// has ended.
    ///
    /// It calls [`DescribeDbInstanceAttribute`] until the state is `Running`.
    Client.wait_for_instance(id)
        -> DescribeDbInstanceAttributeDbInstanceAttribute by DescribeDbInstanceAttribute;
    name "instance";
    parameter "DBInstanceId";
    record "/Items/DBInstanceAttribute" { id: "/DBInstanceId", };
    state "/DBInstanceStatus";
    running ["Restoring", "Importing", "ImportingFromOthers", "TRANSING"];
    success ["Running"];
    failure ["Deleting", "Released"];
    times { interval: 30, timeout: 5400 };
}

backstay::wait! {
    /// Waits for an instance that is being created.
    ///
    /// It calls [`DescribeDbInstanceAttribute`] until the state is `Running`.
    Client.wait_for_new_instance(id)
        -> DescribeDbInstanceAttributeDbInstanceAttribute by DescribeDbInstanceAttribute;
    name "new instance";
    parameter "DBInstanceId";
    record "/Items/DBInstanceAttribute" { id: "/DBInstanceId", };
    state "/DBInstanceStatus";
    running ["Creating", "Restoring"];
    success ["Running"];
    failure ["Deleting"];
    times { delay: 180, interval: 10, timeout: 5400, grace: 5400 };
}

backstay::wait! {
    /// Waits for an instance that is restored, where there is no task to wait
    /// for: it may show Running until the restore starts, so that the first look
    /// is late.
    ///
    /// It calls [`DescribeDbInstanceAttribute`] until the state is `Running`.
    Client.wait_for_restored_instance(id)
        -> DescribeDbInstanceAttributeDbInstanceAttribute by DescribeDbInstanceAttribute;
    name "restored instance";
    parameter "DBInstanceId";
    record "/Items/DBInstanceAttribute" { id: "/DBInstanceId", };
    state "/DBInstanceStatus";
    running ["Restoring", "Importing", "ImportingFromOthers", "TRANSING"];
    success ["Running"];
    failure ["Deleting", "Released"];
    times { delay: 180, interval: 30, timeout: 5400 };
}

backstay::enumeration! {
    pub enum DescribeDbInstanceAttributeExpired {
        /// Expired.
        True = "True",
        /// Not expired.
        False = "False",
    }
}

backstay::enumeration! {
    /// How minor versions are upgraded.
    pub enum DescribeDbInstanceAttributeAutoUpgradeMinorVersion {
        /// Automatic.
        Auto = "Auto",
        /// By hand.
        Manual = "Manual",
    }
}

backstay::enumeration! {
    /// Babelfish migration mode.
    pub enum DescribeDbInstanceAttributeMigrationMode {
        /// One database.
        SingleDb = "single-db",
        /// Several databases.
        MultiDb = "multi-db",
    }
}

backstay::answer! {
    /// Babelfish settings (PostgreSQL).
    pub struct DescribeDbInstanceAttributeBabelfishConfig {
        /// Babelfish on.
        babelfish_enabled: String = "BabelfishEnabled",
        /// Babelfish migration mode.
        migration_mode: DescribeDbInstanceAttributeMigrationMode = "MigrationMode",
    }
}

backstay::enumeration! {
    /// Old proxy type; use ProxyType.
    pub enum DescribeDbInstanceAttributeConsoleVersion {
        /// Shared proxy.
        N1 = "1",
        /// Dedicated proxy.
        N2 = "2",
    }
}

backstay::enumeration! {
    /// Node family.
    pub enum DescribeDbInstanceAttributeClassType {
        /// Dedicated.
        D = "d",
        /// General.
        X = "x",
    }
}

backstay::enumeration! {
    /// Role of the node.
    pub enum DescribeDbInstanceAttributeNodeRole {
        /// Primary.
        Primary = "primary",
        /// Secondary.
        Secondary = "secondary",
    }
}

backstay::enumeration! {
    /// State of the node.
    pub enum DescribeDbInstanceAttributeStatus {
        /// Normal.
        Active = "active",
        /// Being created.
        Creating = "creating",
        /// Being deleted.
        Deleting = "deleting",
        /// Being changed.
        Classchanging = "classchanging",
        /// Restarting.
        Restarting = "restarting",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceAttributeDbClusterNode {
        /// Node specification.
        class_code: String = "ClassCode",
        /// Node family.
        class_type: DescribeDbInstanceAttributeClassType = "ClassType",
        /// CPU cores of the node.
        cpu: String = "Cpu",
        disaster_recovery_node: bool = "DisasterRecoveryNode",
        /// Memory of the node in MB.
        memory: String = "Memory",
        /// Node id.
        node_id: String = "NodeId",
        /// Region of the node.
        node_region_id: String = "NodeRegionId",
        /// Role of the node.
        node_role: DescribeDbInstanceAttributeNodeRole = "NodeRole",
        /// Zone of the node.
        node_zone_id: String = "NodeZoneId",
        /// State of the node.
        status: DescribeDbInstanceAttributeStatus = "Status",
    }
}

backstay::answer! {
    /// Wrapper of the cluster nodes.
    pub struct DescribeDbInstanceAttributeDbClusterNodes {
    }
    lists {
        /// Cluster nodes.
        db_cluster_node: [DescribeDbInstanceAttributeDbClusterNode] = "DBClusterNode",
    }
}

backstay::enumeration! {
    /// Instance family.
    pub enum DescribeDbInstanceAttributeDbInstanceClassType {
        /// Shared.
        S = "s",
        /// General.
        X = "x",
        /// Dedicated.
        D = "d",
        /// Dedicated host.
        H = "h",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceAttributeDrReplicaInfo {
        ins_name: String = "InsName",
        region: String = "Region",
        unit_code: String = "UnitCode",
    }
}

backstay::answer! {
    /// Wrapper of instance ids.
    pub struct DescribeDbInstanceAttributeDbInstanceIds {
    }
    lists {
        /// Instance id.
        db_instance_id: [String] = "DBInstanceId",
    }
}

backstay::enumeration! {
    /// Recovery model (SQL Server).
    pub enum DescribeDbInstanceAttributeRecoveryModel {
        /// Simple.
        Simple = "Simple",
        /// Full.
        Full = "Full",
    }
}

backstay::answer! {
    /// Extra data.
    pub struct DescribeDbInstanceAttributeExtra {
        account_security_policy: String = "AccountSecurityPolicy",
        /// Wrapper of instance ids.
        db_instance_ids: DescribeDbInstanceAttributeDbInstanceIds = "DBInstanceIds",
        /// Recovery model (SQL Server).
        recovery_model: DescribeDbInstanceAttributeRecoveryModel = "RecoveryModel",
    }
}

backstay::enumeration! {
    /// CPU architecture.
    pub enum DescribeDbInstanceAttributeInstructionSetArch {
        /// x86.
        X86 = "x86",
        /// ARM.
        Arm = "arm",
    }
}

backstay::enumeration! {
    /// I/O acceleration.
    pub enum DescribeDbInstanceAttributeIoAccelerationEnabled {
        /// Off.
        N0 = "0",
        /// On.
        N1 = "1",
    }
}

backstay::enumeration! {
    /// Kind of allow list.
    pub enum DescribeDbInstanceAttributeSecurityIpMode {
        /// Standard.
        Normal = "normal",
        /// Enhanced.
        Safety = "safety",
    }
}

backstay::answer! {
    /// Serverless settings.
    pub struct DescribeDbInstanceAttributeServerlessConfig {
        /// Pauses itself.
        auto_pause: bool = "AutoPause",
        /// Upper limit, RCU.
        scale_max: f64 = "ScaleMax",
        /// Lower limit, RCU.
        scale_min: f64 = "ScaleMin",
        /// Scales by force.
        switch_force: bool = "SwitchForce",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceAttributeSlaveZone {
        /// Zone id.
        zone_id: String = "ZoneId",
    }
}

backstay::answer! {
    /// Wrapper of secondary zones.
    pub struct DescribeDbInstanceAttributeSlaveZones {
    }
    lists {
        /// Secondary zones.
        slave_zone: [DescribeDbInstanceAttributeSlaveZone] = "SlaveZone",
    }
}

backstay::enumeration! {
    /// Superuser accounts.
    pub enum DescribeDbInstanceAttributeSuperPermissionMode {
        /// Allowed.
        Enable = "Enable",
        /// Not allowed.
        Disabled = "Disabled",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceAttributeWarmStandbyInfo {
        ins_name: String = "InsName",
        region: String = "Region",
        unit_code: String = "UnitCode",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceAttributeDbInstanceAttribute {
        /// Most accounts.
        account_max_quantity: i64 = "AccountMaxQuantity",
        /// Advanced features (SQL Server), joined by commas.
        advanced_features: String = "AdvancedFeatures",
        /// How minor versions are upgraded.
        auto_upgrade_minor_version: DescribeDbInstanceAttributeAutoUpgradeMinorVersion
            = "AutoUpgradeMinorVersion",
        /// Availability in percent.
        availability_value: String = "AvailabilityValue",
        /// Babelfish settings (PostgreSQL).
        babelfish_config: DescribeDbInstanceAttributeBabelfishConfig = "BabelfishConfig",
        blue_green_deployment_name: String = "BlueGreenDeploymentName",
        blue_instance_name: String = "BlueInstanceName",
        /// Deprecated.
        bpe_enabled: String = "BpeEnabled",
        /// I/O burst on.
        bursting_enabled: bool = "BurstingEnabled",
        /// Temporary upgrade possible.
        can_temp_upgrade: bool = "CanTempUpgrade",
        /// Edition.
        category: Category = "Category",
        /// Cold data archive on.
        cold_data_enabled: bool = "ColdDataEnabled",
        /// Collation.
        collation: String = "Collation",
        compression_mode: String = "CompressionMode",
        compression_ratio: String = "CompressionRatio",
        compute_burst_enabled: bool = "ComputeBurstEnabled",
        /// Connection mode.
        connection_mode: ConnectionMode = "ConnectionMode",
        /// Connection address.
        connection_string: String = "ConnectionString",
        /// Old proxy type; use ProxyType.
        console_version: DescribeDbInstanceAttributeConsoleVersion = "ConsoleVersion",
        /// Time of creation.
        creation_time: String = "CreationTime",
        /// Minor version.
        current_kernel_version: String = "CurrentKernelVersion",
        /// Wrapper of the cluster nodes.
        db_cluster_nodes: DescribeDbInstanceAttributeDbClusterNodes = "DBClusterNodes",
        /// Number of CPUs; only with the edition.
        db_instance_cpu: String = "DBInstanceCPU",
        /// Instance type (specification).
        db_instance_class: String = "DBInstanceClass",
        /// Instance family.
        db_instance_class_type: DescribeDbInstanceAttributeDbInstanceClassType
            = "DBInstanceClassType",
        /// Instance name shown to people.
        db_instance_description: String = "DBInstanceDescription",
        /// Disk used in MB, text.
        db_instance_disk_used: String = "DBInstanceDiskUsed",
        /// Instance id.
        db_instance_id: String = "DBInstanceId",
        /// Memory in MB; only with the edition.
        db_instance_memory: i64 = "DBInstanceMemory",
        /// Internal or public address.
        db_instance_net_type: DbInstanceNetType = "DBInstanceNetType",
        /// State of the instance.
        db_instance_status: DbInstanceStatus = "DBInstanceStatus",
        /// Disk size in GB.
        db_instance_storage: i64 = "DBInstanceStorage",
        /// Storage type.
        db_instance_storage_type: DbInstanceStorageType = "DBInstanceStorageType",
        /// Role of the instance.
        db_instance_type: DbInstanceType = "DBInstanceType",
        /// Most databases.
        db_max_quantity: i64 = "DBMaxQuantity",
        /// Dedicated cluster id.
        dedicated_host_group_id: String = "DedicatedHostGroupId",
        /// Release protection on.
        deletion_protection: bool = "DeletionProtection",
        disaster_recovery_info: String = "DisasterRecoveryInfo",
        disaster_recovery_instances: String = "DisasterRecoveryInstances",
        dr_replica_info: DescribeDbInstanceAttributeDrReplicaInfo = "DrReplicaInfo",
        /// Engine.
        engine: Engine = "Engine",
        /// Engine version.
        engine_version: String = "EngineVersion",
        /// Time it expires; subscriptions only.
        expire_time: String = "ExpireTime",
        /// Extra data.
        extra: DescribeDbInstanceAttributeExtra = "Extra",
        /// Dedicated cluster.
        general_group_name: String = "GeneralGroupName",
        green_instance_name: String = "GreenInstanceName",
        /// Disaster-recovery instance.
        guard_db_instance_id: String = "GuardDBInstanceId",
        /// Address family.
        ip_type: String = "IPType",
        /// Instance that feeds this one.
        increment_source_db_instance_id: String = "IncrementSourceDBInstanceId",
        /// Network type.
        instance_network_type: InstanceNetworkType = "InstanceNetworkType",
        /// CPU architecture.
        instruction_set_arch: DescribeDbInstanceAttributeInstructionSetArch
            = "InstructionSetArch",
        /// I/O acceleration.
        io_acceleration_enabled: DescribeDbInstanceAttributeIoAccelerationEnabled
            = "IoAccelerationEnabled",
        is_analytic_ins: bool = "IsAnalyticIns",
        is_analytic_read_only_ins: bool = "IsAnalyticReadOnlyIns",
        /// Newest minor version.
        latest_kernel_version: String = "LatestKernelVersion",
        /// Lock state.
        lock_mode: LockMode = "LockMode",
        /// Why it is locked.
        lock_reason: String = "LockReason",
        /// Maintenance window in UTC.
        maintain_time: String = "MaintainTime",
        /// Primary instance; absent on a primary.
        master_instance_id: String = "MasterInstanceId",
        /// Zone of the primary.
        master_zone: String = "MasterZone",
        /// Most connections.
        max_connections: i64 = "MaxConnections",
        /// Most I/O in MB/s.
        max_iombps: i64 = "MaxIOMBPS",
        /// Most I/O operations per second.
        max_iops: i64 = "MaxIOPS",
        multiple_temp_upgrade: bool = "MultipleTempUpgrade",
        node_performance: String = "NodePerformance",
        optimized_writes_info: String = "OptimizedWritesInfo",
        /// PgBouncer on (PostgreSQL).
        pg_bouncer_enabled: String = "PGBouncerEnabled",
        /// Billing.
        pay_type: PayType = "PayType",
        /// Port as text.
        port: String = "Port",
        /// Kind of proxy.
        /// One of `0`, `1`, `2`.
        proxy_type: i64 = "ProxyType",
        /// Wrapper of the read-only instances.
        read_only_db_instance_ids: ReadOnlyDbInstanceIds = "ReadOnlyDBInstanceIds",
        read_only_status: String = "ReadOnlyStatus",
        /// Replication delay of read-only instances, seconds.
        readonly_instance_sql_delayed_time: String = "ReadonlyInstanceSQLDelayedTime",
        /// Region id.
        region_id: String = "RegionId",
        /// Resource group id.
        resource_group_id: String = "ResourceGroupId",
        /// Allowed addresses, joined by commas.
        security_ip_list: String = "SecurityIPList",
        /// Kind of allow list.
        security_ip_mode: DescribeDbInstanceAttributeSecurityIpMode = "SecurityIPMode",
        /// Serverless settings.
        serverless_config: DescribeDbInstanceAttributeServerlessConfig
            = "ServerlessConfig",
        /// Wrapper of secondary zones.
        slave_zones: DescribeDbInstanceAttributeSlaveZones = "SlaveZones",
        /// Superuser accounts.
        super_permission_mode: DescribeDbInstanceAttributeSuperPermissionMode
            = "SuperPermissionMode",
        support_compression: bool = "SupportCompression",
        /// Temporary instance.
        temp_db_instance_id: String = "TempDBInstanceId",
        /// End of a temporary upgrade.
        temp_upgrade_time_end: String = "TempUpgradeTimeEnd",
        /// Start of a temporary upgrade.
        temp_upgrade_time_start: String = "TempUpgradeTimeStart",
        /// Time zone.
        time_zone: String = "TimeZone",
        /// Problem text (dedicated cluster).
        tips: String = "Tips",
        /// Severity of the problem.
        /// One of `1`, `2`.
        tips_level: i64 = "TipsLevel",
        /// Virtual switch id.
        v_switch_id: String = "VSwitchId",
        vector_support_status: String = "VectorSupportStatus",
        /// Instance id inside the VPC.
        vpc_cloud_instance_id: String = "VpcCloudInstanceId",
        /// VPC id.
        vpc_id: String = "VpcId",
        warm_standby_info: DescribeDbInstanceAttributeWarmStandbyInfo
            = "WarmStandbyInfo",
        /// Zone id.
        zone_id: String = "ZoneId",
        /// Internal.
        kind_code: String = "kindCode",
    }
}

backstay::answer! {
    /// Wrapper of the rows.
    pub struct DescribeDbInstanceAttributeItems {
    }
    lists {
        /// The instance, one row.
        db_instance_attribute: [DescribeDbInstanceAttributeDbInstanceAttribute]
            = "DBInstanceAttribute",
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceAttribute` answers.
    pub struct DescribeDbInstanceAttributeResponse {
        /// Wrapper of the rows.
        items: DescribeDbInstanceAttributeItems = "Items",
        /// Id of the request.
        request_id: String = "RequestId",
    }
}
