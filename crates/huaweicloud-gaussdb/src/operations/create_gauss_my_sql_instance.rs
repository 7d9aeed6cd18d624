// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateGaussMySqlInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Create an instance; with restore\_point its data comes from a backup or a point in time.
    ///
    /// No client token; a repeat makes a second instance.
    ///
    /// To wait for it: [`wait_for_job`](crate::Client::wait_for_job) with the answer's `job_id`.
    /// Then: [`wait_for_instance`](crate::Client::wait_for_instance) with the answer's `instance.id`.
    pub struct CreateGaussMySqlInstance {
        new {
            /// Zone mode.
            availability_zone_mode: CreateGaussMySqlInstanceAvailabilityZoneMode
                = member "availability_zone_mode",
            /// Automatic backup policy.
            backup_strategy: CreateGaussMySqlInstanceMysqlBackupStrategy
                = member "backup_strategy",
            /// Billing.
            charge_info: CreateGaussMySqlInstanceMysqlChargeInfo = member "charge_info",
            /// Engine and version.
            datastore: MysqlDatastoreInReq = member "datastore",
            /// Specification code.
            flavor_ref: String as FlavorRef = member "flavor_ref",
            /// Instance mode.
            mode: CreateGaussMySqlInstanceMode = member "mode",
            /// Name of the new instance.
            /// 4 to 64 characters.
            name: String as Name = member "name",
            /// Password of the administrator account.
            /// 8 to 32 characters.
            password: Secret as Password = member "password",
            /// Region id.
            region: String as Region = member "region",
            /// Number of read replicas, up to 9.
            /// 0 to 9.
            slave_count: i64 = member "slave_count",
            /// Network id of the subnet.
            subnet_id: String as SubnetId = member "subnet_id",
            /// Id of the virtual private cloud.
            vpc_id: String as VpcId = member "vpc_id",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
            /// Turn on local binlog.
            enable_binlog: bool = member "enable_binlog",
            /// Table-name case handling.
            /// One of `0`, `1`.
            lower_case_table_names: i64 = member "lower_case_table_names",
            /// What to restore from.
            restore_point: MysqlRestorePoint = member "restore_point",
            /// Transparent data encryption.
            tde_info: MysqlTdeInfo = member "tde_info",
            /// Disk.
            volume: MysqlVolume = member "volume",
            /// Automatic disk growth (subscriptions).
            volume_auto_expand: MysqlVolumeAutoExpandPolicy
                = member "volume_auto_expand",
        }
        into {
            /// Parameter template id.
            configuration_id: String = member "configuration_id",
            /// Dedicated resource pool id.
            dedicated_resource_id: String = member "dedicated_resource_id",
            /// Enterprise project; "0" is the default one.
            enterprise_project_id: String = member "enterprise_project_id",
            /// Primary zone.
            master_availability_zone: String = member "master_availability_zone",
            /// Security group id.
            security_group_id: String = member "security_group_id",
            /// Time zone.
            time_zone: String = member "time_zone",
        }
        list {
            /// Tags.
            tags: [MysqlTags] = member "tags",
        }
    }
    Client.create_gauss_my_sql_instance -> CreateGaussMySqlInstanceResponse;
    "CreateGaussMySqlInstance" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/managing_db_instances/creating_a_db_instance.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*, types::*};
        /// let request = CreateGaussMySqlInstance::new(
        ///     CreateGaussMySqlInstanceAvailabilityZoneMode::Single,
        ///     CreateGaussMySqlInstanceMysqlBackupStrategy::new("start-time"),
        ///     CreateGaussMySqlInstanceMysqlChargeInfo::new(ChargeMode::PrePaid),
        ///     MysqlDatastoreInReq::new(Type("type"), Version("version")),
        ///     FlavorRef("flavor-ref"),
        ///     CreateGaussMySqlInstanceMode::Cluster,
        ///     Name("name"),
        ///     Password("password"),
        ///     Region("region"),
        ///     1,
        ///     SubnetId("subnet-id"),
        ///     VpcId("vpc-id"),
        /// );
    }
}

backstay::enumeration! {
    /// Zone mode.
    pub enum CreateGaussMySqlInstanceAvailabilityZoneMode {
        /// One zone.
        Single = "single",
        /// Several zones.
        Multi = "multi",
    }
}

backstay::request! {
    /// Automatic backup policy.
    pub struct CreateGaussMySqlInstanceMysqlBackupStrategy {
        new {
            /// Backup window hh:mm-HH:MM in UTC, one hour long, minutes 00, 15, 30 or
            /// 45.
            start_time: String = "start_time",
        }
        into {
            /// Days automatic backups are kept; 0 switches them off.
            keep_days: String = "keep_days",
        }
    }
}

backstay::request! {
    /// Billing.
    pub struct CreateGaussMySqlInstanceMysqlChargeInfo {
        new {
            /// Billing mode.
            charge_mode: ChargeMode = "charge_mode",
        }
        set {
            /// Number of periods.
            period_num: i64 = "period_num",
            /// Unit of the period.
            period_type: PeriodType = "period_type",
        }
        into {
            /// Pay from the account automatically.
            is_auto_pay: String = "is_auto_pay",
            /// Renew automatically.
            is_auto_renew: String = "is_auto_renew",
        }
    }
}

backstay::request! {
    /// Engine and version.
    pub struct MysqlDatastoreInReq {
        new {
            /// Engine.
            r#type: String as Type = "type",
            /// Major version.
            version: String as Version = "version",
        }
        into {
            /// Four-part kernel version.
            kernel_version: String = "kernel_version",
        }
    }
}

backstay::enumeration! {
    /// Instance mode.
    pub enum CreateGaussMySqlInstanceMode {
        /// Cluster.
        Cluster = "Cluster",
        /// Single node.
        StandSingle = "StandSingle",
    }
}

backstay::one_of! {
    /// What is brought back.
    pub enum NewInstanceRestorePoint in member {
        /// The state that a backup holds.
        Backup = backup {
            const {
                "type" = field "backup",
            }
            has {
                /// Backup to restore; needed when type is backup or empty.
                backup_id: String = field "backup_id",
            }
        }
        /// The state at a moment.
        Timestamp = timestamp {
            const {
                "type" = field "timestamp",
            }
            has {
                /// Point in time, Unix milliseconds UTC.
                restore_time: i64 = field "restore_time",
            }
        }
    }
}

backstay::request! {
    /// What to restore from.
    pub struct MysqlRestorePoint {
        new {
            /// Source instance.
            source_instance_id: String = "source_instance_id",
        }
        one_of {
            /// What is brought back.
            new_instance_restore_point: NewInstanceRestorePoint,
        }
    }
}

backstay::request! {
    pub struct MysqlTags {
        new {
            /// Tag key.
            /// At most 36 characters.
            key: String as Key = "key",
            /// Tag value.
            /// At most 43 characters.
            value: String as ValueType = "value",
        }
    }
}

backstay::enumeration! {
    /// Algorithm.
    pub enum MysqlTdeInfoEncryptionType {
        /// AES-256.
        Aes256 = "AES256",
        /// SM4.
        Sm4 = "SM4",
    }
}

backstay::request! {
    /// Transparent data encryption.
    pub struct MysqlTdeInfo {
        new {
            /// Turn on transparent data encryption.
            enable_tde: bool = "enable_tde",
            /// Algorithm.
            encryption_type: MysqlTdeInfoEncryptionType = "encryption_type",
        }
    }
}

backstay::request! {
    /// Disk.
    pub struct MysqlVolume: Default {
        into {
            /// Disk size in GB.
            size: String = "size",
            /// Disk type (case-sensitive).
            r#type: String = "type",
        }
    }
}

backstay::request! {
    /// Automatic disk growth (subscriptions).
    pub struct MysqlVolumeAutoExpandPolicy: Default {
        set {
            /// Growth limit in GB, multiple of 10.
            /// 10 to 128000.
            limit_size: i64 = "limit_size",
            /// Growth step in percent.
            /// 5 to 50.
            step_percent: i64 = "step_percent",
            /// Free space that triggers growth, percent.
            /// 10 to 20.
            trigger_available_percent: i64 = "trigger_available_percent",
        }
    }
}

backstay::enumeration! {
    /// Zone mode.
    pub enum MysqlInstanceResponseAvailabilityZoneMode {
        /// One zone.
        Single = "single",
        /// Several zones.
        Multi = "multi",
    }
}

backstay::answer! {
    /// Engine and version.
    pub struct MysqlDatastoreInRes {
        /// Four-part kernel version.
        kernel_version: String = "kernel_version",
        /// Engine.
        r#type: String = "type",
        /// Major version.
        version: String = "version",
    }
}

backstay::answer! {
    /// Disk.
    pub struct MysqlVolumeResp {
        /// Disk size in GB.
        size: i64 = "size",
    }
}

backstay::answer! {
    /// Instance of the job.
    pub struct MysqlInstanceResponse {
        /// Zone mode.
        availability_zone_mode: MysqlInstanceResponseAvailabilityZoneMode
            = "availability_zone_mode",
        /// Automatic backup policy.
        backup_strategy: MysqlBackupStrategy = "backup_strategy",
        /// Billing.
        charge_info: MysqlChargeInfo = "charge_info",
        /// Parameter template id.
        configuration_id: String = "configuration_id",
        /// Engine and version.
        datastore: MysqlDatastoreInRes = "datastore",
        /// Enterprise project; "0" is the default one.
        enterprise_project_id: String = "enterprise_project_id",
        /// Specification code.
        flavor_ref: String = "flavor_ref",
        /// Instance id.
        id: String = "id",
        /// Primary zone.
        master_availability_zone: String = "master_availability_zone",
        /// Instance mode.
        mode: String = "mode",
        /// Instance name.
        /// 4 to 64 characters.
        name: String = "name",
        /// Database port.
        port: String = "port",
        /// Region id.
        region: String = "region",
        /// Security group id.
        security_group_id: String = "security_group_id",
        /// State.
        status: String = "status",
        /// Network id of the subnet.
        subnet_id: String = "subnet_id",
        /// Disk.
        volume: MysqlVolumeResp = "volume",
        /// Id of the virtual private cloud.
        vpc_id: String = "vpc_id",
    }
}

backstay::answer! {
    /// What `CreateGaussMySqlInstance` answers.
    pub struct CreateGaussMySqlInstanceResponse {
        /// Id of the asynchronous job.
        job_id: String = "job_id",
        /// Instance of the job.
        instance: MysqlInstanceResponse = "instance",
        /// Order id (subscriptions only).
        order_id: String = "order_id",
    }
    required {
        job_id: String = "job_id",
    }
}
