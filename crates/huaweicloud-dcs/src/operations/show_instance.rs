// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowInstance`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::{Timestamp, Value};

backstay::operation! {
    /// Reads one cache instance.
    pub struct ShowInstance {
        new {
            /// Instance id.
            instance_id: String = path "instance_id",
        }
    }
    Client.show_instance -> ShowInstanceResponse;
    "ShowInstance" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/lifecycle_management/querying_a_dcs_instance.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ShowInstance::new("instance-id");
    }
}

backstay::wait! {
    /// Waits for an instance that is restored, restarted or flushed.
    ///
    /// It calls [`ShowInstance`] until the state is `RUNNING`.
    Client.wait_for_instance(id) -> ShowInstanceResponse by ShowInstance;
    name "instance";
    parameter "instance_id";
    state "/status";
    running ["RESTORING", "RESTARTING", "FLUSHING"];
    success ["RUNNING"];
    failure ["ERROR", "FROZEN"];
    times { interval: 10, timeout: 1800 };
}

backstay::answer! {
    /// Bandwidth.
    pub struct BandwidthInfo {
        /// Base bandwidth.
        assured_bandwidth: i64 = "assured_bandwidth",
        /// Current bandwidth.
        bandwidth: i64 = "bandwidth",
        /// Records from this time on (UTC, yyyyMMddHHmmss).
        begin_time: i64 = "begin_time",
        /// Time of the reading.
        current_time: i64 = "current_time",
        /// Records up to this time (UTC, yyyyMMddHHmmss).
        end_time: i64 = "end_time",
        /// Number of expansions.
        expand_count: i64 = "expand_count",
        /// How long an expansion lasts.
        expand_effect_time: i64 = "expand_effect_time",
        /// Pause between expansions.
        expand_interval_time: i64 = "expand_interval_time",
        /// Highest bandwidth of a node.
        max_bandwidth_for_node: i64 = "max_bandwidth_for_node",
        /// Most expansions.
        max_expand_count: i64 = "max_expand_count",
        /// Time of the next expansion.
        next_expand_time: i64 = "next_expand_time",
        /// Whether a bandwidth task runs.
        task_running: bool = "task_running",
    }
}

backstay::enumeration! {
    /// Architecture.
    pub enum ShowInstanceCacheMode {
        /// Single node.
        Single = "single",
        /// master/standby.
        Ha = "ha",
        /// read/write splitting.
        HaRwSplit = "ha_rw_split",
        /// Proxy cluster.
        Proxy = "proxy",
        /// Native cluster.
        Cluster = "cluster",
    }
}

backstay::answer! {
    pub struct DomainNameEntity {
        /// Host name.
        domain_name: String = "domain_name",
        /// Whether it is a read-only name.
        is_readonly: bool = "is_readonly",
    }
}

backstay::answer! {
    /// Host name data.
    pub struct DomainNameInfo {
        /// Whether the name follows the newest rules.
        is_latest_rules: bool = "is_latest_rules",
        /// Whether public name resolution is on.
        support_public_resolve: bool = "support_public_resolve",
        /// Suffix of the host name.
        zone_name: String = "zone_name",
    }
    lists {
        /// Former host names.
        history_domain_names: [DomainNameEntity] = "history_domain_names",
    }
}

backstay::answer! {
    pub struct ShowInstanceBackupPlan {
        begin_at: String = "begin_at",
        period_type: String = "period_type",
        timezone_offset: String = "timezone_offset",
    }
    lists {
        backup_at: [i64] = "backup_at",
    }
}

backstay::enumeration! {
    /// Kind of period.
    pub enum ShowInstanceResponseBackupPlanPeriodType {
        /// Weekly.
        Weekly = "weekly",
    }
}

backstay::answer! {
    /// Schedule; needed when backup\_type is auto.
    pub struct ShowInstanceResponseBackupPlan {
        /// Time slot, such as 00:00-01:00.
        begin_at: String = "begin_at",
        /// Kind of period.
        period_type: ShowInstanceResponseBackupPlanPeriodType = "period_type",
        /// Time zone, -1200 to +1200.
        timezone_offset: String = "timezone_offset",
    }
    lists {
        /// Days of the week.
        backup_at: [i64] = "backup_at",
    }
}

backstay::answer! {
    /// The policy.
    pub struct ShowInstanceBackupPolicy {
        /// Automatic or by hand.
        backup_type: ListBackupRecordsBackupType = "backup_type",
        /// Schedule; needed when backup\_type is auto.
        periodical_backup_plan: ShowInstanceResponseBackupPlan
            = "periodical_backup_plan",
        /// Days to keep (1 to 7).
        /// 1 to 7.
        save_days: i64 = "save_days",
    }
}

backstay::answer! {
    /// Backup policy (master/standby and cluster).
    pub struct InstanceBackupPolicy {
        /// Id of the policy.
        backup_policy_id: String = "backup_policy_id",
        backup_type: BackupType = "backup_type",
        /// Time of creation (RFC 3339, UTC).
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created_at: Timestamp = "created_at",
        periodical_backup_plan: ShowInstanceBackupPlan = "periodical_backup_plan",
        /// The policy.
        policy: ShowInstanceBackupPolicy = "policy",
        /// A whole number.
        /// 1 to 7.
        save_days: i64 = "save_days",
        /// Tenant id.
        tenant_id: String = "tenant_id",
        /// Time of completion or last change.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        updated_at: Timestamp = "updated_at",
    }
}

backstay::enumeration! {
    /// Edition.
    pub enum ShowInstanceProductType {
        /// Community edition.
        Generic = "generic",
        /// Enterprise edition.
        Enterprise = "enterprise",
    }
}

backstay::enumeration! {
    /// Storage.
    pub enum ShowInstanceStorageType {
        /// Memory.
        Dram = "DRAM",
    }
}

backstay::answer! {
    /// What `ShowInstance` answers.
    pub struct ShowInstanceResponse {
        /// User name for password access.
        access_user: String = "access_user",
        active_active: Value = "active_active",
        /// Backend addresses of a cluster.
        backend_addrs: String = "backend_addrs",
        /// Bandwidth.
        bandwidth_info: BandwidthInfo = "bandwidth_info",
        /// Architecture.
        cache_mode: ShowInstanceCacheMode = "cache_mode",
        /// Capacity in GB.
        capacity: i64 = "capacity",
        /// Capacity in GB of small specifications, as text.
        capacity_minor: String = "capacity_minor",
        /// Billing mode.
        /// One of `0`, `1`.
        charging_mode: i64 = "charging_mode",
        /// Resource type code.
        cloud_resource_type_code: String = "cloud_resource_type_code",
        /// Service type code.
        cloud_service_type_code: String = "cloud_service_type_code",
        /// CPU architecture.
        cpu_type: String = "cpu_type",
        /// Time of creation (RFC 3339, UTC).
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created_at: Timestamp = "created_at",
        crr_role: String = "crr_role",
        /// Number of databases.
        db_number: i64 = "db_number",
        /// Description.
        description: String = "description",
        /// Host name.
        domain_name: String = "domain_name",
        /// Host name data.
        domain_name_info: DomainNameInfo = "domain_name_info",
        /// Whether public access is on.
        enable_publicip: bool = "enable_publicip",
        /// Whether TLS is on for public access.
        enable_ssl: bool = "enable_ssl",
        /// Engine.
        engine: String = "engine",
        /// Engine version.
        engine_version: String = "engine_version",
        /// Enterprise project.
        enterprise_project_id: String = "enterprise_project_id",
        /// Name of the enterprise project.
        enterprise_project_name: String = "enterprise_project_name",
        /// Features of the instance.
        features: Features = "features",
        free: String = "free",
        /// Specification code in billing.
        inquery_spec_code: String = "inquery_spec_code",
        /// Backup policy (master/standby and cluster).
        instance_backup_policy: InstanceBackupPolicy = "instance_backup_policy",
        /// Instance id.
        instance_id: String = "instance_id",
        /// Address; several are joined by commas.
        ip: String = "ip",
        is_free: String = "is_free",
        /// Time of the last start.
        launched_at: String = "launched_at",
        libos: String = "libos",
        /// Start of the maintenance window (UTC, HH:mm:ss).
        maintain_begin: String = "maintain_begin",
        /// End of the maintenance window (UTC, HH:mm:ss).
        maintain_end: String = "maintain_end",
        /// Memory in MB.
        max_memory: i64 = "max_memory",
        /// Instance name.
        name: String = "name",
        /// Whether it can be used without password; text.
        no_password_access: String = "no_password_access",
        /// Order id; null for pay per use.
        order_id: String = "order_id",
        /// Port.
        port: i64 = "port",
        /// Edition.
        product_type: ShowInstanceProductType = "product_type",
        proxy_links: Value = "proxy_links",
        /// Public address or null.
        publicip_address: String = "publicip_address",
        /// Id of the public address or null.
        publicip_id: String = "publicip_id",
        /// Read-only host name (master/standby only).
        readonly_domain_name: String = "readonly_domain_name",
        /// Number of replicas.
        replica_count: i64 = "replica_count",
        /// Security group id.
        security_group_id: String = "security_group_id",
        /// Security group name.
        security_group_name: String = "security_group_name",
        /// Id of a running upgrade task.
        service_task_id: String = "service_task_id",
        /// Whether an upgrade task exists.
        service_upgrade: bool = "service_upgrade",
        /// Number of shards.
        sharding_count: i64 = "sharding_count",
        /// Specification code.
        spec_code: String = "spec_code",
        /// State of the instance.
        status: InstanceStatus = "status",
        /// Storage.
        storage_type: ShowInstanceStorageType = "storage_type",
        /// Second-level state.
        sub_status: String = "sub_status",
        /// Subnet range.
        subnet_cidr: String = "subnet_cidr",
        /// Subnet id.
        subnet_id: String = "subnet_id",
        /// Subnet name.
        subnet_name: String = "subnet_name",
        /// Whether slow logs are supported.
        support_slow_log_flag: String = "support_slow_log_flag",
        task: Value = "task",
        /// Whether client address pass-through is on.
        transparent_client_ip_enable: bool = "transparent_client_ip_enable",
        /// Time of the last change.
        update_at: String = "update_at",
        /// Memory used in MB.
        used_memory: i64 = "used_memory",
        /// User id.
        user_id: String = "user_id",
        /// User name.
        user_name: String = "user_name",
        /// VPC id.
        vpc_id: String = "vpc_id",
        /// VPC name.
        vpc_name: String = "vpc_name",
    }
    lists {
        /// Zone ids.
        available_zones: [String] = "available_zones",
        /// Zone codes.
        az_codes: [String] = "az_codes",
        /// Tags.
        tags: [ListInstancesResourceTag] = "tags",
    }
}
