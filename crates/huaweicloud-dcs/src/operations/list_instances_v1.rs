// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListInstancesV1`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// List cache instances.
    ///
    /// In the vendor's documents: v1.0, historical; v2 is current.
    ///
    /// Permission: `dcs:instance:list`.
    ///
    /// The list comes in pages:
    /// [`client.list_instances_v1(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListInstancesV1: Default {
        set {
            /// Also instances that failed to be created.
            include_failure: ListInstancesV1IncludeFailure = query "includeFailure",
            /// Exact name match.
            /// Left out: `false`.
            is_exact_match_name: ListInstancesV1IsExactMatchName
                = query "isExactMatchName",
            /// Number of rows to return.
            /// 1 to 1000; left out: `1000`.
            limit: i64 = query "limit",
            /// Number of the first row; counting starts at 1.
            /// At least 1; left out: `1`.
            start: i64 = query "start",
            /// Only instances in this state.
            status: InstanceStatus = query "status",
        }
        into {
            /// Only this instance.
            id: String = query "id",
            /// The same as `includeFailure`, as another document spells it.
            include_failure_2: String = query "include_failure",
            /// Only the instance with this address.
            ip: String = query "ip",
            /// Only this name (fuzzy unless isExactMatchName is true).
            name: String = query "name",
            /// Tags as key=value joined by commas.
            tags: String = query "tags",
        }
    }
    Client.list_instances_v1 -> ListInstancesV1Response;
    "ListInstancesV1" is Safe
        Rest { method: "GET", path: "/v1.0/{project_id}/instances" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/outdated_apis_v1/lifecycle_management_apis/querying_all_dcs_instances_of_a_tenant.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListInstancesV1::new();
    }
}

backstay::pages! {
    ListInstancesV1Response of ListInstancesV1Instances by Offset "start" from 1;
    limit "limit" { default: Some(1000), minimum: 1, maximum: Some(1000) };
    items "/instances";
    total "/instance_num";
}

backstay::enumeration! {
    pub enum ListInstancesV1IncludeFailure {
        /// Yes.
        True = "true",
        /// No.
        False = "false",
    }
}

backstay::enumeration! {
    pub enum ListInstancesV1IsExactMatchName {
        /// Exact.
        True = "true",
        /// Fuzzy.
        False = "false",
    }
}

backstay::enumeration! {
    /// Specification.
    pub enum ListInstancesV1ResourceSpecCode {
        /// Single node (no backup and restore).
        DcsSingleNode = "dcs.single_node",
        /// master/standby.
        DcsMasterStandby = "dcs.master_standby",
        /// Cluster.
        DcsCluster = "dcs.cluster",
    }
}

backstay::answer! {
    pub struct ListInstancesV1Tags {
        /// Tag key.
        key: String = "key",
        /// Tag value.
        value: String = "value",
    }
}

backstay::answer! {
    pub struct ListInstancesV1Instances {
        /// User name for password access.
        access_user: String = "access_user",
        /// Capacity in GB.
        capacity: i64 = "capacity",
        /// Capacity in GB of small specifications.
        capacity_minor: String = "capacity_minor",
        /// Billing mode.
        /// One of `0`, `1`.
        charging_mode: i64 = "charging_mode",
        /// Time of creation (RFC 3339, UTC).
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created_at: Timestamp = "created_at",
        /// Host name (camelCase only here).
        domain_name: String = "domainName",
        domain_name_2: String = "domain_name",
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
        /// Why creation failed or the state is abnormal.
        error_code: String = "error_code",
        freeze_scene: String = "freeze_scene",
        /// Instance id.
        instance_id: String = "instance_id",
        /// Internal version.
        internal_version: String = "internal_version",
        /// Address; several joined by commas for clusters.
        ip: String = "ip",
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
        /// Port.
        port: i64 = "port",
        /// Public address.
        publicip_address: String = "publicip_address",
        /// Id of the public address.
        publicip_id: String = "publicip_id",
        readonly_domain_name: String = "readonlyDomainName",
        readonly_domain_name_2: String = "readonly_domain_name",
        /// Specification.
        resource_spec_code: ListInstancesV1ResourceSpecCode = "resource_spec_code",
        /// Security group id (the table calls it a name).
        security_group_id: String = "security_group_id",
        /// Id of that task.
        service_task_id: String = "service_task_id",
        /// Whether an upgrade task exists.
        service_upgrade: bool = "service_upgrade",
        spec_code: String = "spec_code",
        /// State of the instance.
        status: InstanceStatus = "status",
        subnet_id: String = "subnet_id",
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
        /// Tags.
        tags: [ListInstancesV1Tags] = "tags",
    }
}

backstay::answer! {
    /// What `ListInstancesV1` answers.
    pub struct ListInstancesV1Response {
        /// Number of instances.
        instance_num: i64 = "instance_num",
    }
    lists {
        /// Instances.
        instances: [ListInstancesV1Instances] = "instances",
    }
}
