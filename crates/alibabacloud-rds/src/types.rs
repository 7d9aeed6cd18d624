// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! Types that several operations use.

backstay::answer! {
    pub struct ActivityInfo {
        check_err_msg: String = "CheckErrMsg",
        error_code: String = "ErrorCode",
        success: String = "Success",
    }
}

backstay::request! {
    pub struct AddTagsToResourceTag: Default {
        into {
            key: String = "key",
            value: String = "value",
        }
    }
}

backstay::answer! {
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
    pub enum ConnectionMode {
        /// Direct.
        Standard = "Standard",
        /// Through the proxy.
        Safe = "Safe",
    }
}

backstay::answer! {
    pub struct Coupon {
        coupon_no: String = "CouponNo",
        description: String = "Description",
        is_selected: String = "IsSelected",
        name: String = "Name",
    }
}

backstay::answer! {
    pub struct Coupons {
    }
    lists {
        coupon: [Coupon] = "Coupon",
    }
}

backstay::answer! {
    pub struct CreateDbInstanceEndpointData {
        connection_string: String = "ConnectionString",
        db_instance_endpoint_id: String = "DBInstanceEndpointId",
        db_instance_name: String = "DBInstanceName",
    }
}

backstay::answer! {
    pub struct Data {
        db_instance_endpoint_id: String = "DBInstanceEndpointId",
        db_instance_name: String = "DBInstanceName",
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
    pub struct DbProxyNodes {
        cpu_cores: String = "cpuCores",
        node_id: String = "nodeId",
        zone_id: String = "zoneId",
    }
}

backstay::answer! {
    /// Wrapper of the rows.
    pub struct DescribeCrossBackupMetaListItems {
    }
    lists {
        /// Databases.
        meta: [Meta] = "Meta",
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceByTagsTag {
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::answer! {
    pub struct DescribeDbProxyDbProxyNodes {
    }
    lists {
        db_proxy_nodes: [DbProxyNodes] = "DBProxyNodes",
    }
}

backstay::answer! {
    pub struct DescribeRcDeploymentSetsTag {
        resource_id: String = "ResourceId",
        resource_type: String = "ResourceType",
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

backstay::answer! {
    pub struct DescribeRcInvocationResultsTags {
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
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
    pub enum Expired {
        /// Expired.
        True = "True",
        /// Not expired.
        False = "False",
    }
}

backstay::answer! {
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
    pub struct ModifyDbProxyDbProxyNodes: Default {
        into {
            cpu_cores: String = "cpuCores",
            node_counts: String = "nodeCounts",
            zone_id: String = "zoneId",
        }
    }
}

backstay::answer! {
    pub struct MysqlOperator {
        dashboard_public_endpoint: String = "DashboardPublicEndpoint",
        dashboard_username: String = "DashboardUsername",
        dashboard_vpc_endpoint: String = "DashboardVpcEndpoint",
        deploy_time: String = "DeployTime",
        status: String = "Status",
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
    pub struct PerformanceValue {
        date: String = "Date",
        value: String = "Value",
    }
}

backstay::answer! {
    pub struct ReadOnlyDbInstanceId {
        /// Instance id.
        db_instance_id: String = "DBInstanceId",
    }
}

backstay::answer! {
    /// Wrapper of the read-only instances.
    pub struct ReadOnlyDbInstanceIds {
    }
    lists {
        /// Read-only instances.
        read_only_db_instance_id: [ReadOnlyDbInstanceId] = "ReadOnlyDBInstanceId",
    }
}

backstay::answer! {
    pub struct Rule {
        description: String = "Description",
        name: String = "Name",
        rule_id: i64 = "RuleId",
    }
}

backstay::request! {
    pub struct RuleConfig: Default {
        list {
            columns: [String] = "Columns",
            databases: [String] = "Databases",
            tables: [String] = "Tables",
        }
    }
}

backstay::answer! {
    pub struct RuleIds {
    }
    lists {
        rule_id: [String] = "RuleId",
    }
}

backstay::answer! {
    pub struct Rules {
    }
    lists {
        rule: [Rule] = "Rule",
    }
}

backstay::answer! {
    pub struct SecurityIpGroup {
        security_ip_group_name: String = "SecurityIPGroupName",
        security_i_ps: String = "SecurityIPs",
    }
}

backstay::answer! {
    pub struct SecurityIpGroups {
    }
    lists {
        security_ip_group: [SecurityIpGroup] = "securityIPGroup",
    }
}

backstay::request! {
    pub struct SystemDisk: Default {
        set {
            size: i64 = "Size",
        }
        into {
            category: String = "Category",
            performance_level: String = "PerformanceLevel",
        }
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

backstay::answer! {
    pub struct Tags {
    }
    lists {
        tag: [DescribeRcDeploymentSetsTag] = "Tag",
    }
}

backstay::answer! {
    pub struct Templates {
        id: i64 = "Id",
        ips: String = "Ips",
        template_id: i64 = "TemplateId",
        template_name: String = "TemplateName",
        user_id: i64 = "UserId",
    }
}

backstay::answer! {
    pub struct Values {
    }
    lists {
        performance_value: [PerformanceValue] = "PerformanceValue",
    }
}
