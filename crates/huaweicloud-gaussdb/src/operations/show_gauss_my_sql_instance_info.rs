// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowGaussMySqlInstanceInfo`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// Read one instance.
    pub struct ShowGaussMySqlInstanceInfo {
        new {
            /// Instance id.
            instance_id: String = path "instance_id",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.show_gauss_my_sql_instance_info -> ShowGaussMySqlInstanceInfoResponse;
    "ShowGaussMySqlInstanceInfo" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/managing_db_instances/querying_details_of_a_db_instance.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowGaussMySqlInstanceInfo::new("instance-id");
    }
}

backstay::wait! {
    /// Waits for an instance that is created, restored, restarted or backed up.
    ///
    /// It calls [`ShowGaussMySqlInstanceInfo`] until the state is `ACTIVE`, 2 times in a row.
    Client.wait_for_instance(id)
        -> ShowGaussMySqlInstanceInfoResponse by ShowGaussMySqlInstanceInfo;
    name "instance";
    parameter "instance_id";
    state "/instance/status";
    running ["RESTORING", "REBOOTING", "BACKING UP"];
    success ["ACTIVE"];
    failure ["FAILED", "FROZEN", "STORAGE FULL"];
    times { successes: 2, interval: 10, timeout: 3600 };
}

backstay::enumeration! {
    /// Zone mode.
    pub enum MysqlInstanceInfoDetailAzMode {
        /// One zone.
        Single = "single",
        /// Several zones.
        Multi = "multi",
    }
}

backstay::answer! {
    /// Billing.
    pub struct MysqlInstanceChargeInfo {
        /// Billing mode.
        charge_mode: ChargeMode = "charge_mode",
        /// Order id (subscriptions only).
        order_id: String = "order_id",
    }
}

backstay::enumeration! {
    /// Role of the node.
    pub enum MysqlInstanceNodeInfoType {
        /// Primary.
        Master = "master",
        /// Read replica.
        Slave = "slave",
    }
}

backstay::answer! {
    /// Disk.
    pub struct MysqlInstanceNodeVolumeInfo {
        /// Disk size in GB.
        size: i64 = "size",
        /// Disk type (case-sensitive).
        r#type: String = "type",
        /// Disk used in GB, text.
        used: String = "used",
    }
}

backstay::answer! {
    pub struct MysqlInstanceNodeInfo {
        /// Zone of the node.
        az_code: String = "az_code",
        /// Time of creation; empty while it is being created.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created: Timestamp = "created",
        /// Specification id.
        flavor_id: String = "flavor_id",
        /// Specification code.
        flavor_ref: String = "flavor_ref",
        /// Node id.
        id: String = "id",
        /// Most connections allowed, as text.
        max_connections: String = "max_connections",
        /// Node name.
        name: String = "name",
        /// Whether a restart is needed for changed parameters.
        need_restart: bool = "need_restart",
        /// Database port.
        port: i64 = "port",
        /// Failover priority.
        priority: i64 = "priority",
        /// Memory in GB as text.
        ram: String = "ram",
        /// Region of the node.
        region_code: String = "region_code",
        /// State of the node.
        status: String = "status",
        /// Role of the node.
        r#type: MysqlInstanceNodeInfoType = "type",
        /// Time of the last change, same format as created.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        updated: Timestamp = "updated",
        /// vCPUs as text.
        vcpus: String = "vcpus",
        /// Disk.
        volume: MysqlInstanceNodeVolumeInfo = "volume",
    }
    lists {
        /// Private read addresses of the node.
        private_read_ips: [String] = "private_read_ips",
    }
}

backstay::answer! {
    pub struct MysqlProxyInfo {
        /// Proxy address.
        address: String = "address",
        /// Proxy name.
        name: String = "name",
        /// Proxy id.
        pool_id: String = "pool_id",
    }
}

backstay::answer! {
    pub struct ShowGaussMySqlInstanceInfoMysqlTags {
        /// Tag key.
        /// At most 36 characters.
        key: String = "key",
        /// Tag value.
        /// At most 43 characters.
        value: String = "value",
    }
}

backstay::answer! {
    /// The instance.
    pub struct MysqlInstanceInfoDetail {
        /// Remark of the instance.
        alias: String = "alias",
        /// Zone mode.
        az_mode: MysqlInstanceInfoDetailAzMode = "az_mode",
        /// Automatic backup policy.
        backup_strategy: MysqlBackupStrategy = "backup_strategy",
        /// Backup space used, GB.
        backup_used_space: f64 = "backup_used_space",
        /// Billing.
        charge_info: MysqlInstanceChargeInfo = "charge_info",
        /// Parameter template id.
        configuration_id: String = "configuration_id",
        /// Time of creation; empty while it is being created.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created: Timestamp = "created",
        /// Engine and version.
        datastore: MysqlDatastoreWithKernelVersion = "datastore",
        /// Name of the administrator account.
        db_user_name: String = "db_user_name",
        /// Dedicated resource pool id.
        dedicated_resource_id: String = "dedicated_resource_id",
        /// Enterprise project; "0" is the default one.
        enterprise_project_id: String = "enterprise_project_id",
        /// Instance id.
        id: String = "id",
        /// Maintenance window in UTC.
        maintenance_window: String = "maintenance_window",
        /// Primary zone.
        master_az_code: String = "master_az_code",
        /// Instance name.
        name: String = "name",
        /// Number of nodes.
        node_count: i64 = "node_count",
        /// Database port.
        port: String = "port",
        /// Id of the regional project.
        project_id: String = "project_id",
        /// Public addresses.
        public_ips: String = "public_ips",
        /// Security group id.
        security_group_id: String = "security_group_id",
        /// State of the instance.
        status: InstanceStatus = "status",
        /// Network id of the subnet.
        subnet_id: String = "subnet_id",
        /// Time zone.
        time_zone: String = "time_zone",
        /// Kind of instance; Cluster.
        r#type: String = "type",
        /// Time of the last change, same format as created.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        updated: Timestamp = "updated",
        /// Id of the virtual private cloud.
        vpc_id: String = "vpc_id",
    }
    lists {
        /// Nodes.
        nodes: [MysqlInstanceNodeInfo] = "nodes",
        /// Private host names.
        private_dns_names: [String] = "private_dns_names",
        /// Private write addresses.
        private_write_ips: [String] = "private_write_ips",
        /// Proxies.
        proxies: [MysqlProxyInfo] = "proxies",
        /// Tags.
        tags: [ShowGaussMySqlInstanceInfoMysqlTags] = "tags",
    }
}

backstay::answer! {
    /// What `ShowGaussMySqlInstanceInfo` answers.
    pub struct ShowGaussMySqlInstanceInfoResponse {
        /// The instance.
        instance: MysqlInstanceInfoDetail = "instance",
    }
}
