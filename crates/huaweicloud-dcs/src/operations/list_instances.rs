// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListInstances`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// Lists cache instances.
    ///
    /// The list comes in pages:
    /// [`client.list_instances(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListInstances: Default {
        set {
            /// True also returns deleted instances.
            include_delete: ListInstancesIncludeDelete = query "include_delete",
            /// True also returns instances that failed to be created.
            include_failure: ListInstancesIncludeFailure = query "include_failure",
            /// Number of rows to return.
            /// 1 to 1000; left out: `10`.
            limit: i64 = query "limit",
            /// Number of rows to skip, from 0.
            /// At least 0.
            offset: i64 = query "offset",
            /// Only instances in this state.
            status: InstanceStatus = query "status",
        }
        into {
            capacity: String = query "capacity",
            /// Only this instance.
            instance_id: String = query "instance_id",
            /// Only the instance with this address.
            ip: String = query "ip",
            /// Only this name (fuzzy unless name\_equal is true).
            name: String = query "name",
            /// True makes the name match exact.
            /// Left out: `false`.
            name_equal: String = query "name_equal",
            /// Only with these tags, key=value joined by commas, all must match.
            tags: String = query "tags",
        }
    }
    Client.list_instances -> ListInstancesResponse;
    "ListInstances" is Safe Rest { method: "GET", path: "/v2/{project_id}/instances" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/lifecycle_management/querying_all_dcs_instances.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListInstances::new();
    }
}

backstay::pages! {
    ListInstancesResponse of InstanceListInfo by Offset "offset" from 0;
    limit "limit" { default: Some(10), minimum: 1, maximum: Some(1000) };
    items "/instances";
    total "/instance_num";
}

backstay::enumeration! {
    pub enum ListInstancesIncludeDelete {
        /// Also deleted ones.
        True = "true",
        /// No.
        False = "false",
    }
}

backstay::enumeration! {
    pub enum ListInstancesIncludeFailure {
        /// Also failed ones.
        True = "true",
        /// No.
        False = "false",
    }
}

backstay::answer! {
    pub struct InstanceListInfo {
        /// User name for password access.
        access_user: String = "access_user",
        /// Capacity in GB.
        capacity: i64 = "capacity",
        /// Capacity in GB of small specifications, as text.
        capacity_minor: String = "capacity_minor",
        /// Billing mode.
        /// One of `0`, `1`.
        charging_mode: i64 = "charging_mode",
        /// CPU architecture.
        cpu_type: String = "cpu_type",
        /// Time of creation (RFC 3339, UTC).
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created_at: Timestamp = "created_at",
        /// Description.
        description: String = "description",
        /// Host name.
        domain_name: String = "domain_name",
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
        /// Features of the instance.
        features: Features = "features",
        /// Instance id.
        instance_id: String = "instance_id",
        /// Address; several are joined by commas.
        ip: String = "ip",
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
        /// Public address or null.
        publicip_address: String = "publicip_address",
        /// Id of the public address or null.
        publicip_id: String = "publicip_id",
        /// Read-only host name (master/standby only).
        readonly_domain_name: String = "readonly_domain_name",
        /// Security group id.
        security_group_id: String = "security_group_id",
        /// Id of a running upgrade task.
        service_task_id: String = "service_task_id",
        /// Whether an upgrade task exists.
        service_upgrade: bool = "service_upgrade",
        /// Specification code.
        spec_code: String = "spec_code",
        /// State of the instance.
        status: InstanceStatus = "status",
        /// Second-level state.
        sub_status: String = "sub_status",
        /// Subnet id.
        subnet_id: String = "subnet_id",
        /// Time of completion or last change.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        updated_at: Timestamp = "updated_at",
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
        /// Zone codes.
        az_codes: [String] = "az_codes",
        /// Tags.
        tags: [ListInstancesResourceTag] = "tags",
    }
}

backstay::answer! {
    /// What `ListInstances` answers.
    pub struct ListInstancesResponse {
        /// Number of instances.
        instance_num: i64 = "instance_num",
    }
    lists {
        /// Instances.
        instances: [InstanceListInfo] = "instances",
    }
}
