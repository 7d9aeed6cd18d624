// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowInstanceV1`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::{Timestamp, Value};

backstay::operation! {
    /// Read one cache instance.
    ///
    /// In the vendor's documents: v1.0, historical; v2 is current.
    pub struct ShowInstanceV1 {
        new {
            /// Instance id.
            instance_id: String = path "instance_id",
        }
    }
    Client.show_instance_v1 -> ShowInstanceV1Response;
    "ShowInstanceV1" is Safe
        Rest { method: "GET", path: "/v1.0/{project_id}/instances/{instance_id}" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/outdated_apis_v1/lifecycle_management_apis/querying_a_dcs_instance.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ShowInstanceV1::new("instance-id");
    }
}

backstay::wait! {
    /// Waits for an instance that is restored, restarted or flushed.
    ///
    /// It calls [`ShowInstanceV1`] until the state is `RUNNING`.
    Client.wait_for_instance_v1(id) -> ShowInstanceV1Response by ShowInstanceV1;
    name "instance v1";
    parameter "instance_id";
    state "/status";
    running ["RESTORING", "RESTARTING", "FLUSHING"];
    success ["RUNNING"];
    failure ["ERROR", "FROZEN"];
    times { interval: 10, timeout: 1800 };
}

backstay::enumeration! {
    pub enum ShowInstanceV1CacheMode {
        Single = "single",
        Ha = "ha",
        Cluster = "cluster",
        Proxy = "proxy",
    }
}

backstay::enumeration! {
    pub enum ShowInstanceV1CpuType { X8664 = "x86_64", Aarch64 = "aarch_64" }
}

backstay::answer! {
    /// Backup policy.
    pub struct ShowInstanceV1InstanceBackupPolicy {
        backup_policy_id: String = "backup_policy_id",
        created_at: String = "created_at",
        policy: Value = "policy",
        tenant_id: String = "tenant_id",
        updated_at: String = "updated_at",
    }
}

backstay::enumeration! {
    pub enum ShowInstanceV1ProductType { Generic = "generic", Libos = "libos" }
}

backstay::enumeration! {
    /// Specification.
    pub enum ShowInstanceV1ResourceSpecCode {
        /// Single node (no backup and restore).
        DcsSingleNode = "dcs.single_node",
        /// master/standby.
        DcsMasterStandby = "dcs.master_standby",
        /// Cluster.
        DcsCluster = "dcs.cluster",
    }
}

backstay::enumeration! {
    pub enum ShowInstanceV1StorageType { Dram = "DRAM", Scm = "SCM" }
}

backstay::answer! {
    pub struct ShowInstanceV1Tags {
        /// Tag key.
        key: String = "key",
        /// Tag value.
        value: String = "value",
    }
}

backstay::answer! {
    /// What `ShowInstanceV1` answers.
    pub struct ShowInstanceV1Response {
        /// User name for password access.
        access_user: String = "access_user",
        /// Backend addresses of a cluster.
        backend_addrs: String = "backend_addrs",
        cache_mode: ShowInstanceV1CacheMode = "cache_mode",
        /// Capacity in GB.
        capacity: i64 = "capacity",
        /// Capacity in GB of small specifications.
        capacity_minor: String = "capacity_minor",
        /// Billing mode.
        /// One of `0`, `1`.
        charging_mode: i64 = "charging_mode",
        cloud_resource_type_code: String = "cloud_resource_type_code",
        cloud_service_type_code: String = "cloud_service_type_code",
        cpu_type: ShowInstanceV1CpuType = "cpu_type",
        /// Time of creation (RFC 3339, UTC).
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created_at: Timestamp = "created_at",
        crr_role: String = "crr_role",
        db_number: i64 = "db_number",
        /// Description.
        description: String = "description",
        /// Host name (camelCase only here).
        domain_name: String = "domainName",
        domain_name_2: String = "domain_name",
        enable_ipv6: bool = "enable_ipv6",
        /// Whether public access is on.
        enable_publicip: bool = "enable_publicip",
        /// Whether TLS is on.
        enable_ssl: bool = "enable_ssl",
        /// Engine; Redis or Memcached.
        engine: String = "engine",
        /// Engine version.
        engine_version: String = "engine_version",
        /// Enterprise project.
        enterprise_project_id: String = "enterprise_project_id",
        enterprise_project_name: String = "enterprise_project_name",
        /// Why creation failed or the state is abnormal.
        error_code: String = "error_code",
        freeze_scene: String = "freeze_scene",
        inquery_spec_code: String = "inquery_spec_code",
        /// Backup policy.
        instance_backup_policy: ShowInstanceV1InstanceBackupPolicy
            = "instance_backup_policy",
        /// Instance id.
        instance_id: String = "instance_id",
        /// Internal version.
        internal_version: String = "internal_version",
        /// Address; several joined by commas for clusters.
        ip: String = "ip",
        ipv6: String = "ipv6",
        is_free: bool = "is_free",
        launched_at: String = "launched_at",
        /// Whether it is a libos instance.
        libos: bool = "libos",
        /// Start of the maintenance window, HH:mm:ss.
        maintain_begin: String = "maintain_begin",
        /// End of the maintenance window, HH:mm:ss.
        maintain_end: String = "maintain_end",
        /// Memory in MB.
        max_memory: i64 = "max_memory",
        /// Instance name.
        name: String = "name",
        /// Whether no password is needed; text true or false.
        no_password_access: String = "no_password_access",
        /// Order id.
        order_id: String = "order_id",
        /// Port.
        port: i64 = "port",
        /// Product id.
        product_id: String = "product_id",
        product_type: ShowInstanceV1ProductType = "product_type",
        /// Public address.
        publicip_address: String = "publicip_address",
        /// Id of the public address.
        publicip_id: String = "publicip_id",
        readonly_domain_name: String = "readonlyDomainName",
        readonly_domain_name_2: String = "readonly_domain_name",
        /// Specification.
        resource_spec_code: ShowInstanceV1ResourceSpecCode = "resource_spec_code",
        /// Security group id (the table calls it a name).
        security_group_id: String = "security_group_id",
        /// Security group name.
        security_group_name: String = "security_group_name",
        /// Id of that task.
        service_task_id: String = "service_task_id",
        /// Whether an upgrade task exists.
        service_upgrade: bool = "service_upgrade",
        sharding_count: i64 = "sharding_count",
        spec_code: String = "spec_code",
        /// State of the instance.
        status: InstanceStatus = "status",
        storage_type: ShowInstanceV1StorageType = "storage_type",
        /// Subnet range.
        subnet_cidr: String = "subnet_cidr",
        /// Subnet id.
        subnet_id: String = "subnet_id",
        /// Subnet name.
        subnet_name: String = "subnet_name",
        support_acl: bool = "support_acl",
        support_slow_log_flag: String = "support_slow_log_flag",
        task: String = "task",
        task_status: String = "task_status",
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
        az_codes: [String] = "az_codes",
        /// Tags.
        tags: [ShowInstanceV1Tags] = "tags",
    }
}
