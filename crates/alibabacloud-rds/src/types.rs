// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! Types that several operations use.

backstay::answer! {
    /// The members of `ActivityInfo`.
    pub struct ActivityInfo {
        check_err_msg: String = "CheckErrMsg",
        error_code: String = "ErrorCode",
        success: String = "Success",
    }
}

backstay::request! {
    /// The members of `AddTagsToResourceTag`.
    pub struct AddTagsToResourceTag: Default {
        set {
            key: String = "key",
            value: String = "value",
        }
    }
}

backstay::answer! {
    /// The members of `AttachWhitelistTemplateToInstanceData`.
    pub struct AttachWhitelistTemplateToInstanceData {
        status: String = "Status",
    }
}

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
    /// The values of `ConnectionMode`.
    pub enum ConnectionMode {
        /// Direct.
        Standard = "Standard",
        /// Through the proxy.
        Safe = "Safe",
    }
}

backstay::answer! {
    /// The members of `Coupon`.
    pub struct Coupon {
        coupon_no: String = "CouponNo",
        description: String = "Description",
        is_selected: String = "IsSelected",
        name: String = "Name",
    }
}

backstay::answer! {
    /// The members of `Coupons`.
    pub struct Coupons {
        coupon: [Coupon] = "Coupon",
    }
}

backstay::answer! {
    /// The members of `CreateDbInstanceEndpointData`.
    pub struct CreateDbInstanceEndpointData {
        connection_string: String = "ConnectionString",
        db_instance_endpoint_id: String = "DBInstanceEndpointId",
        db_instance_name: String = "DBInstanceName",
    }
}

backstay::answer! {
    /// The members of `Data`.
    pub struct Data {
        db_instance_endpoint_id: String = "DBInstanceEndpointId",
        db_instance_name: String = "DBInstanceName",
    }
}

backstay::enumeration! {
    /// The values of `DBInstanceNetType`.
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
    /// The values of `DBInstanceStorageType`.
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
    /// The members of `DbProxyNodes`.
    pub struct DbProxyNodes {
        cpu_cores: String = "cpuCores",
        node_id: String = "nodeId",
        zone_id: String = "zoneId",
    }
}

backstay::answer! {
    /// Wrapper of the rows.
    pub struct DescribeCrossBackupMetaListItems {
        /// Databases.
        meta: [Meta] = "Meta",
    }
}

backstay::answer! {
    /// The members of `DescribeDbInstanceByTagsTag`.
    pub struct DescribeDbInstanceByTagsTag {
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::answer! {
    /// The members of `DescribeDbProxyDbProxyNodes`.
    pub struct DescribeDbProxyDbProxyNodes {
        db_proxy_nodes: [DbProxyNodes] = "DBProxyNodes",
    }
}

backstay::answer! {
    /// The members of `DescribeRcDeploymentSetsTag`.
    pub struct DescribeRcDeploymentSetsTag {
        resource_id: String = "ResourceId",
        resource_type: String = "ResourceType",
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::answer! {
    /// The members of `DescribeRcInvocationResultsTags`.
    pub struct DescribeRcInvocationResultsTags {
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::enumeration! {
    /// The values of `Engine`.
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
    /// The values of `Expired`.
    pub enum Expired {
        /// Expired.
        True = "True",
        /// Not expired.
        False = "False",
    }
}

backstay::answer! {
    /// The members of `HbaItem`.
    pub struct HbaItem {
        address: String = "Address",
        database: String = "Database",
        mask: String = "Mask",
        method: String = "Method",
        option: String = "Option",
        priority_id: i64 = "PriorityId",
        r#type: String = "Type",
        user: String = "User",
    }
}

backstay::enumeration! {
    /// The values of `InstanceNetworkType`.
    pub enum InstanceNetworkType {
        /// VPC.
        Vpc = "VPC",
        /// Classic.
        Classic = "Classic",
    }
}

backstay::enumeration! {
    /// I/O acceleration.
    pub enum IoAccelerationEnabled {
        /// Off.
        N0 = "0",
        /// On.
        N1 = "1",
    }
}

backstay::answer! {
    /// The members of `Items`.
    pub struct Items {
        description: String = "Description",
        dimension: String = "Dimension",
        group_key: String = "GroupKey",
        group_key_type: String = "GroupKeyType",
        method: String = "Method",
        metrics_key: String = "MetricsKey",
        metrics_key_alias: String = "MetricsKeyAlias",
        sort_rule: i64 = "SortRule",
        unit: String = "Unit",
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

backstay::answer! {
    /// The members of `Meta`.
    pub struct Meta {
        /// Database name.
        database: String = "Database",
        /// Size of the tables in KB, joined by commas.
        size: String = "Size",
        /// Table names, joined by commas.
        tables: String = "Tables",
    }
}

backstay::request! {
    /// The members of `ModifyDbProxyDbProxyNodes`.
    pub struct ModifyDbProxyDbProxyNodes: Default {
        set {
            cpu_cores: String = "cpuCores",
            node_counts: String = "nodeCounts",
            zone_id: String = "zoneId",
        }
    }
}

backstay::answer! {
    /// The members of `MysqlOperator`.
    pub struct MysqlOperator {
        dashboard_public_endpoint: String = "DashboardPublicEndpoint",
        dashboard_username: String = "DashboardUsername",
        dashboard_vpc_endpoint: String = "DashboardVpcEndpoint",
        deploy_time: String = "DeployTime",
        status: String = "Status",
    }
}

backstay::enumeration! {
    /// The values of `PayType`.
    pub enum PayType {
        /// Pay per use.
        Postpaid = "Postpaid",
        /// Subscription.
        Prepaid = "Prepaid",
    }
}

backstay::answer! {
    /// The members of `PerformanceValue`.
    pub struct PerformanceValue {
        date: String = "Date",
        value: String = "Value",
    }
}

backstay::answer! {
    /// The members of `ReadOnlyDbInstanceId`.
    pub struct ReadOnlyDbInstanceId {
        /// Instance id.
        db_instance_id: String = "DBInstanceId",
    }
}

backstay::answer! {
    /// Wrapper of the read-only instances.
    pub struct ReadOnlyDbInstanceIds {
        /// Read-only instances.
        read_only_db_instance_id: [ReadOnlyDbInstanceId] = "ReadOnlyDBInstanceId",
    }
}

backstay::answer! {
    /// The members of `Rule`.
    pub struct Rule {
        description: String = "Description",
        name: String = "Name",
        rule_id: i64 = "RuleId",
    }
}

backstay::request! {
    /// The members of `RuleConfig`.
    pub struct RuleConfig: Default {
        set {
            columns: [String] = "Columns",
            databases: [String] = "Databases",
            tables: [String] = "Tables",
        }
    }
}

backstay::answer! {
    /// The members of `RuleIds`.
    pub struct RuleIds {
        rule_id: [String] = "RuleId",
    }
}

backstay::answer! {
    /// The members of `Rules`.
    pub struct Rules {
        rule: [Rule] = "Rule",
    }
}

backstay::answer! {
    /// The members of `SecurityIpGroup`.
    pub struct SecurityIpGroup {
        security_ip_group_name: String = "SecurityIPGroupName",
        security_i_ps: String = "SecurityIPs",
    }
}

backstay::answer! {
    /// The members of `SecurityIpGroups`.
    pub struct SecurityIpGroups {
        security_ip_group: [SecurityIpGroup] = "securityIPGroup",
    }
}

backstay::request! {
    /// The members of `SystemDisk`.
    pub struct SystemDisk: Default {
        set {
            category: String = "Category",
            performance_level: String = "PerformanceLevel",
            size: i64 = "Size",
        }
    }
}

backstay::request! {
    /// The members of `Tag`.
    pub struct Tag: Default {
        set {
            key: String = "Key",
            value: String = "Value",
        }
    }
}

backstay::answer! {
    /// The members of `Tags`.
    pub struct Tags {
        tag: [DescribeRcDeploymentSetsTag] = "Tag",
    }
}

backstay::answer! {
    /// The members of `Templates`.
    pub struct Templates {
        id: i64 = "Id",
        ips: String = "Ips",
        template_id: i64 = "TemplateId",
        template_name: String = "TemplateName",
        user_id: i64 = "UserId",
    }
}

backstay::answer! {
    /// The members of `Values`.
    pub struct Values {
        performance_value: [PerformanceValue] = "PerformanceValue",
    }
}
