// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListInstances`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// List instances of the project.
    ///
    /// Permission: `rds:instance:list`.
    ///
    /// The list comes in pages:
    /// [`client.list_instances(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListInstances: Default {
        set {
            /// Only this engine (case-sensitive).
            datastore_type: ListInstancesDatastoreType = query "datastore_type",
            /// Number of rows to return.
            /// 1 to 100; left out: `100`.
            limit: i64 = query "limit",
            /// Number of rows to skip.
            /// At least 0; left out: `0`.
            offset: i64 = query "offset",
            /// Only this kind of instance.
            r#type: ListInstancesType = query "type",
            /// Language of messages.
            x_language: Language = header "X-Language",
        }
        into {
            /// Only this enterprise project.
            eps_id: String = query "eps_id",
            /// Give flexus to list Flexus RDS instances; else leave it out.
            group_type: String = query "group_type",
            /// Only this instance; a leading \* makes it a fuzzy match.
            id: String = query "id",
            /// Only instances with this name; a leading \* makes it a fuzzy match (a
            /// lone \* is refused).
            name: String = query "name",
            /// Network id of the subnet.
            subnet_id: String = query "subnet_id",
            /// Only instances with these tags: key=value pairs joined by commas, all
            /// must match, at most ten.
            tags: String = query "tags",
            /// Id of the virtual private cloud.
            vpc_id: String = query "vpc_id",
        }
    }
    Client.list_instances -> ListInstancesResponse;
    "ListInstances" is Safe Rest { method: "GET", path: "/v3/{project_id}/instances" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/querying_db_instances.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListInstances::new();
    }
}

backstay::pages! {
    ListInstancesResponse of InstanceResponse by Offset "offset" from 0;
    limit "limit" { default: Some(100), minimum: 1, maximum: Some(100) };
    items "/instances";
    total "/total_count";
    id "/id";
}

backstay::wait! {
    /// Waits for an instance that is busy, before a call that it refused is made
    /// again.
    ///
    /// It calls [`ListInstances`] until the state is `ACTIVE`.
    Client.wait_for_idle_instance(id) -> InstanceResponse by ListInstances;
    name "idle instance";
    parameter "id";
    record "/instances" { id: "/id", pages: ListInstancesResponse, };
    state "/status";
    success ["ACTIVE"];
    times { delay: 10, interval: 10, timeout: 3600 };
}

backstay::wait! {
    /// Waits for an instance that is restored, restarted or backed up.
    ///
    /// It calls [`ListInstances`] until the state is `ACTIVE`, 2 times in a row.
    Client.wait_for_instance(id) -> InstanceResponse by ListInstances;
    name "instance";
    parameter "id";
    record "/instances" { id: "/id", pages: ListInstancesResponse, };
    state "/status";
    running ["RESTORING", "BACKING UP", "REBOOTING"];
    success ["ACTIVE"];
    failure ["FAILED", "STORAGE FULL", "FROZEN"];
    times { successes: 2, interval: 10, timeout: 3600 };
}

backstay::wait! {
    /// Waits for an instance that is being created; a new one may be backed up
    /// at once and can be used meanwhile.
    ///
    /// It calls [`ListInstances`] until the state is `ACTIVE` or `BACKING UP`.
    Client.wait_for_new_instance(id) -> InstanceResponse by ListInstances;
    name "new instance";
    parameter "id";
    record "/instances" { id: "/id", pages: ListInstancesResponse, };
    state "/status";
    running ["BUILD"];
    success ["ACTIVE", "BACKING UP"];
    failure ["FAILED"];
    times { delay: 20, interval: 10, timeout: 1800, grace: 1800 };
}

backstay::enumeration! {
    pub enum ListInstancesDatastoreType {
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
    pub enum ListInstancesType {
        /// Single node.
        Single = "Single",
        /// primary/standby.
        Ha = "Ha",
        /// Read replica.
        Replica = "Replica",
    }
}

backstay::answer! {
    /// Automatic backup policy.
    pub struct BackupStrategyForResponse {
        /// Days automatic backups are kept; 0 switches them off.
        /// 0 to 732.
        keep_days: i64 = "keep_days",
        /// Backup window hh:mm-HH:MM in UTC, one hour long, minutes 00, 15, 30 or
        /// 45.
        start_time: String = "start_time",
    }
}

backstay::answer! {
    /// Billing.
    pub struct ChargeInfoResponse {
        /// Billing mode.
        charge_mode: ChargeMode = "charge_mode",
    }
}

backstay::answer! {
    /// High-availability settings.
    pub struct HaResponse {
        /// Replication between primary and standby.
        replication_mode: ReplicationMode = "replication_mode",
    }
}

backstay::enumeration! {
    /// Role of the node.
    pub enum NodeResponseRole {
        /// Primary.
        Master = "master",
        /// Standby.
        Slave = "slave",
        /// Read replica.
        Readreplica = "readreplica",
    }
}

backstay::answer! {
    pub struct NodeResponse {
        /// Availability zone; several are joined by commas.
        availability_zone: String = "availability_zone",
        /// Node id.
        id: String = "id",
        /// Node name.
        name: String = "name",
        /// Role of the node.
        role: NodeResponseRole = "role",
        /// State of the node.
        status: String = "status",
    }
}

backstay::enumeration! {
    /// Relation.
    pub enum RelatedInstanceType {
        /// The primary of this replica.
        ReplicaOf = "replica_of",
        /// A read replica of this instance.
        Replica = "replica",
    }
}

backstay::answer! {
    pub struct RelatedInstance {
        /// Id of the related instance.
        id: String = "id",
        /// Relation.
        r#type: RelatedInstanceType = "type",
    }
}

backstay::answer! {
    /// Compute range of a serverless instance.
    pub struct ServerlessInfoResponse {
        /// Upper compute limit (RCU, 0.5 to 8).
        max_compute_unit: String = "max_compute_unit",
        /// Lower compute limit (RCU, 0.5 to 8).
        min_compute_unit: String = "min_compute_unit",
    }
}

backstay::answer! {
    pub struct TagResponse {
        /// Tag key.
        key: String = "key",
        /// Tag value.
        value: String = "value",
    }
}

backstay::enumeration! {
    /// Kind of instance.
    pub enum InstanceResponseType {
        /// Single node.
        Single = "Single",
        /// primary/standby.
        Ha = "Ha",
        /// Read replica.
        Replica = "Replica",
    }
}

backstay::answer! {
    /// Disk.
    pub struct VolumeForInstanceResponse {
        /// Disk size in GB.
        size: i64 = "size",
        /// Disk type (case-sensitive).
        r#type: VolumeType = "type",
    }
}

backstay::answer! {
    pub struct InstanceResponse {
        /// Remark of the instance.
        alias: String = "alias",
        /// Whether a DDM instance uses it.
        associated_with_ddm: bool = "associated_with_ddm",
        /// Automatic backup policy.
        backup_strategy: BackupStrategyForResponse = "backup_strategy",
        /// Backup space used, GB; only in a query for one SQL Server instance.
        backup_used_space: f64 = "backup_used_space",
        /// Billing.
        charge_info: ChargeInfoResponse = "charge_info",
        collation: String = "collation",
        /// Number of vCPUs as text.
        cpu: String = "cpu",
        /// Time of creation; empty while it is being created.
        /// Zone offset without colon, such as +0800; not RFC 3339.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created: Timestamp = "created",
        /// Engine and version.
        datastore: Datastore = "datastore",
        /// Name of the administrator account.
        db_user_name: String = "db_user_name",
        /// Key id of disk encryption; empty when off.
        disk_encryption_id: String = "disk_encryption_id",
        /// Whether TLS is on.
        enable_ssl: bool = "enable_ssl",
        /// Enterprise project; "0" is the default one.
        enterprise_project_id: String = "enterprise_project_id",
        /// End of a yearly or monthly subscription.
        expiration_time: String = "expiration_time",
        /// Specification code.
        flavor_ref: String = "flavor_ref",
        /// High-availability settings.
        ha: HaResponse = "ha",
        /// Instance id.
        id: String = "id",
        /// Maintenance window in UTC.
        maintenance_window: String = "maintenance_window",
        /// Upper limit of disk IOPS; SQL Server only.
        max_iops: i64 = "max_iops",
        /// Memory in GB as text.
        mem: String = "mem",
        /// Instance name.
        name: String = "name",
        /// Id of the order (subscriptions only).
        order_id: String = "order_id",
        /// Database port.
        /// 2100 to 9500.
        port: i64 = "port",
        /// Whether the user set the instance read-only (MySQL).
        read_only_by_user: bool = "read_only_by_user",
        /// Region id.
        region: String = "region",
        /// Security group id.
        security_group_id: String = "security_group_id",
        /// Compute range of a serverless instance.
        serverless_info: ServerlessInfoResponse = "serverless_info",
        /// State of the instance. Open set: another document also lists CREATE FAIL
        /// and SHUTDOWN (Open Telekom Cloud).
        status: InstanceStatus = "status",
        /// Disk space used, GB; only in a query for one instance.
        storage_used_space: f64 = "storage_used_space",
        /// Network id of the subnet.
        subnet_id: String = "subnet_id",
        /// What matters more in a switchover.
        switch_strategy: SwitchStrategy = "switch_strategy",
        /// Time zone.
        time_zone: String = "time_zone",
        /// Kind of instance.
        r#type: InstanceResponseType = "type",
        /// Time of the last change, same format as created.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        updated: Timestamp = "updated",
        /// Disk.
        volume: VolumeForInstanceResponse = "volume",
        /// Id of the virtual private cloud.
        vpc_id: String = "vpc_id",
    }
    lists {
        /// Nodes.
        nodes: [NodeResponse] = "nodes",
        /// Private host names.
        private_dns_names: [String] = "private_dns_names",
        /// Private addresses; empty until the server exists.
        private_ips: [String] = "private_ips",
        private_read_only_dns_names: [String] = "private_read_only_dns_names",
        private_read_only_ips: [String] = "private_read_only_ips",
        /// Public host names.
        public_dns_names: [String] = "public_dns_names",
        /// Public addresses.
        public_ips: [String] = "public_ips",
        /// Related instances.
        related_instance: [RelatedInstance] = "related_instance",
        /// Tags.
        tags: [TagResponse] = "tags",
    }
}

backstay::answer! {
    /// What `ListInstances` answers.
    pub struct ListInstancesResponse {
        /// Number of rows that match.
        total_count: i64 = "total_count",
    }
    lists {
        /// Instances.
        instances: [InstanceResponse] = "instances",
    }
}
