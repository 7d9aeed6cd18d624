// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListGaussMySqlInstancesUnifyStatus`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// List instances (v3.1: states normal, abnormal, creating, createfail).
    ///
    /// The list comes in pages:
    /// [`client.list_gauss_my_sql_instances_unify_status(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListGaussMySqlInstancesUnifyStatus: Default {
        set {
            /// Engine; gaussdb-mysql is the one value.
            datastore_type: ListGaussMySqlInstancesUnifyStatusDatastoreType
                = query "datastore_type",
            /// Number of rows to return.
            /// 1 to 100; left out: `100`.
            limit: i64 = query "limit",
            /// Number of rows to skip.
            /// At least 0; left out: `0`.
            offset: i64 = query "offset",
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
        into {
            /// Only this instance; leading \* is fuzzy.
            id: String = query "id",
            /// Only this name; leading \* is fuzzy.
            name: String = query "name",
            /// Private read-write address.
            private_ip: String = query "private_ip",
            /// Address of the read/write splitting proxy.
            proxy_ip: String = query "proxy_ip",
            /// Private read-only address.
            readonly_private_ip: String = query "readonly_private_ip",
            /// Network id of the subnet.
            subnet_id: String = query "subnet_id",
            /// Only with these tags, key=value joined by commas.
            tags: String = query "tags",
            /// Only this kind; Cluster is the one value.
            r#type: String = query "type",
            /// Id of the virtual private cloud.
            vpc_id: String = query "vpc_id",
        }
    }
    Client.list_gauss_my_sql_instances_unify_status -> ListGaussMySqlInstancesUnifyStatusResponse;
    "ListGaussMySqlInstancesUnifyStatus" is Safe
        Rest { method: "GET", path: "/v3.1/{project_id}/instances" };
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ListGaussMySqlInstancesUnifyStatus::new();
    }
}

backstay::pages! {
    ListGaussMySqlInstancesUnifyStatusResponse of MysqlInstanceListInfoUnifyStatus by Offset
        "offset" from 0;
    limit "limit" { default: Some(100), minimum: 1, maximum: Some(100) };
    items "/instances";
    total "/total_count";
    id "/id";
}

backstay::enumeration! {
    pub enum ListGaussMySqlInstancesUnifyStatusDatastoreType {
        /// The one engine.
        GaussdbMysql = "gaussdb-mysql",
    }
}

backstay::enumeration! {
    /// State of the instance.
    pub enum MysqlInstanceListInfoUnifyStatusStatus {
        /// Being created.
        Creating = "creating",
        /// Normal.
        Normal = "normal",
        /// Abnormal.
        Abnormal = "abnormal",
        /// Creation failed.
        Createfail = "createfail",
    }
}

backstay::answer! {
    pub struct MysqlInstanceListInfoUnifyStatus {
        /// Automatic backup policy.
        backup_strategy: MysqlBackupStrategy = "backup_strategy",
        /// Billing.
        charge_info: MysqlChargeInfo = "charge_info",
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
        /// Whether the kernel version is out of service.
        eos_tag: bool = "eos_tag",
        /// Specification.
        flavor_info: MysqlFlavorInfo = "flavor_info",
        /// Specification code.
        flavor_ref: String = "flavor_ref",
        /// Instance id.
        id: String = "id",
        /// Instance name.
        name: String = "name",
        /// Database port. Text by type; a sample shows a number, so read both.
        port: String = "port",
        /// Region id.
        region: String = "region",
        /// Security group id.
        security_group_id: String = "security_group_id",
        /// State of the instance.
        status: MysqlInstanceListInfoUnifyStatusStatus = "status",
        /// Network id of the subnet.
        subnet_id: String = "subnet_id",
        /// Time zone.
        time_zone: String = "time_zone",
        /// Kind of instance; Cluster.
        r#type: String = "type",
        /// Time of the last change, same format as created.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        updated: Timestamp = "updated",
        /// Disk.
        volume: MysqlVolumeInfo = "volume",
        /// Id of the virtual private cloud.
        vpc_id: String = "vpc_id",
    }
    lists {
        /// Private addresses; empty until the server exists.
        private_ips: [String] = "private_ips",
        /// Proxy addresses.
        proxy_ips: [String] = "proxy_ips",
        /// Public addresses.
        public_ips: [String] = "public_ips",
        /// Private read-only addresses.
        readonly_private_ips: [String] = "readonly_private_ips",
        /// Tags.
        tags: [InstanceTagItem] = "tags",
    }
}

backstay::answer! {
    /// What `ListGaussMySqlInstancesUnifyStatus` answers.
    pub struct ListGaussMySqlInstancesUnifyStatusResponse {
        /// Number of rows that match.
        total_count: i64 = "total_count",
    }
    lists {
        /// Instances.
        instances: [MysqlInstanceListInfoUnifyStatus] = "instances",
    }
}
