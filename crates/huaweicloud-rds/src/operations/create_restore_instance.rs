// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateRestoreInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Creates an instance: from a backup, to a point in time, empty, or as a read replica.
    ///
    /// With a restore point, MySQL and PostgreSQL run the source's version, and
    /// the disk is at least as large as the source's.
    /// SQL Server and PostgreSQL need the VPC, the subnet and the security
    /// group.
    ///
    /// In this call's restore point the pages of other engines want `type`;
    /// `RestoreToExistingInstance` can do without.
    /// Names may repeat: sent again, it makes a second instance.
    ///
    /// Permission: `rds:instance:create`.
    ///
    /// To wait for it: [`wait_for_job`](crate::Client::wait_for_job) with the answer's `job_id`.
    /// Then: [`wait_for_new_instance`](crate::Client::wait_for_new_instance) with the answer's `instance.id`.
    pub struct CreateRestoreInstance {
        new {
            /// Availability zone; several are joined by commas.
            availability_zone: String as AvailabilityZone = member "availability_zone",
            /// Specification code.
            flavor_ref: String as FlavorRef = member "flavor_ref",
            /// Name.
            /// 4 to 64 characters.
            name: String as Name = member "name",
            /// Disk.
            volume: Volume = member "volume",
        }
        one_of {
            /// Where the data of the instance come from.
            instance_origin: InstanceOrigin = member,
        }
        set {
            /// Language of messages.
            x_language: Language = header "X-Language",
            /// Billing.
            charge_info: ChargeInfo = member "charge_info",
            /// Check the request only (MySQL); a passed check answers 202.
            dry_run: bool = member "dry_run",
            /// Upgrade minor versions automatically (PostgreSQL).
            is_auto_upgrade: bool = member "is_auto_upgrade",
            /// Compute range of a serverless instance.
            serverless_info: ServerlessInfo = member "serverless_info",
        }
        into {
            /// Key id of disk encryption; empty when off.
            disk_encryption_id: String = member "disk_encryption_id",
            /// Dedicated storage pool ids, one per node, joined by commas.
            dsspool_id: String = member "dsspool_id",
            /// Enterprise project; "0" is the default one.
            enterprise_project_id: String = member "enterprise_project_id",
        }
        list {
            /// Tags.
            tags: [TagWithKeyValue] = member "tags",
        }
    }
    Client.create_restore_instance -> CreateRestoreInstanceResponse;
    "CreateRestoreInstance" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/backup_and_restoration/restoring_data_to_a_new_db_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*, types::*};
        /// let request = CreateRestoreInstance::new(
        ///     AvailabilityZone("availability-zone"),
        ///     FlavorRef("flavor-ref"),
        ///     Name("name"),
        ///     Volume::new(1, VolumeType::Common),
        ///     InstanceOrigin::empty(
        ///         CreateRestoreInstanceDatastore::new(DatastoreType::MySql, "version"),
        ///         Password("password"),
        ///         Region("region"),
        ///         SecurityGroupId("security-group-id"),
        ///         SubnetId("subnet-id"),
        ///         VpcId("vpc-id"),
        ///     ),
        /// );
    }
}

backstay::request! {
    /// Automatic backup policy.
    pub struct BackupStrategy {
        new {
            /// Backup window hh:mm-HH:MM in UTC, one hour long, minutes 00, 15, 30 or
            /// 45.
            start_time: String = "start_time",
        }
        set {
            /// Days automatic backups are kept; 0 switches them off.
            /// 1 to 732.
            keep_days: i64 = "keep_days",
        }
    }
}

backstay::request! {
    /// Engine and version.
    pub struct CreateRestoreInstanceDatastore {
        new {
            /// Engine.
            r#type: DatastoreType = "type",
            /// Major version.
            version: String = "version",
        }
        into {
            /// Full version; MySQL and PostgreSQL only.
            complete_version: String = "complete_version",
        }
    }
}

backstay::enumeration! {
    /// HA mode.
    pub enum HaMode {
        /// Single node.
        Single = "Single",
        /// primary/standby.
        Ha = "Ha",
    }
}

backstay::request! {
    /// High-availability settings.
    pub struct Ha {
        new {
            /// HA mode.
            mode: HaMode = "mode",
            /// Replication between primary and standby.
            replication_mode: ReplicationMode = "replication_mode",
        }
    }
}

backstay::enumeration! {
    pub enum CreateRestoreInstanceLowerCaseTableNames { N0 = "0", N1 = "1" }
}

backstay::request! {
    pub struct CreateRestoreInstanceUnchangeableParam: Default {
        set {
            /// One of the values of its type.
            /// Left out: `1`.
            lower_case_table_names: CreateRestoreInstanceLowerCaseTableNames
                = "lower_case_table_names",
        }
    }
}

backstay::payload! {
    /// None: an empty instance of an engine.
    pub struct BodyKindDatastore in member of InstanceOrigin::Empty {
        new {
            /// Engine and version.
            datastore: CreateRestoreInstanceDatastore = field "datastore",
            /// Password of the administrator account.
            /// 8 to 32 characters.
            password: Secret as Password = field "password",
            /// Region id.
            region: String as Region = field "region",
            /// Security group id.
            security_group_id: String as SecurityGroupId = field "security_group_id",
            /// Network id of the subnet.
            subnet_id: String as SubnetId = field "subnet_id",
            /// Id of the virtual private cloud.
            vpc_id: String as VpcId = field "vpc_id",
        }
        set {
            /// Automatic backup policy.
            backup_strategy: BackupStrategy = field "backup_strategy",
            /// High-availability settings.
            ha: Ha = field "ha",
            unchangeable_param: CreateRestoreInstanceUnchangeableParam
                = field "unchangeable_param",
        }
        into {
            /// Character set, SQL Server only.
            collation: String = field "collation",
            /// Parameter template id.
            configuration_id: String = field "configuration_id",
            /// Fixed private IPv4 address.
            data_vip: String = field "data_vip",
            /// Database port.
            port: String = field "port",
            /// Time zone.
            time_zone: String = field "time_zone",
        }
    }
}

backstay::one_of! {
    /// What is brought back.
    pub enum NewInstanceRestorePointKind in member {
        /// The state that a backup holds.
        Backup = backup {
            const {
                "type" = field "backup",
            }
            has {
                /// Backup to restore; needed for a restore from a backup.
                backup_id: String = field "backup_id",
            }
        }
        /// The state at a moment.
        Timestamp = timestamp {
            const {
                "type" = field "timestamp",
            }
            has {
                /// Point in time, Unix time in milliseconds, UTC; needed for a point-in-time
                /// restore.
                restore_time: i64 = field "restore_time",
            }
        }
    }
}

backstay::request! {
    /// What to restore from.
    pub struct NewInstanceRestorePoint {
        new {
            /// Id of the source instance.
            instance_id: String = "instance_id",
        }
        one_of {
            /// What is brought back.
            new_instance_restore_point_kind: NewInstanceRestorePointKind,
        }
        list {
            /// SQL Server only: map of old to new database name.
            database_name: {String} = "database_name",
        }
    }
}

backstay::payload! {
    /// A backup or a moment of another instance.
    pub struct InstanceRestored in member of InstanceOrigin::Restored {
        new {
            /// What to restore from.
            restore_point: NewInstanceRestorePoint = field "restore_point",
        }
        set {
            /// Automatic backup policy.
            backup_strategy: BackupStrategy = field "backup_strategy",
            /// Engine and version.
            datastore: CreateRestoreInstanceDatastore = field "datastore",
            /// High-availability settings.
            ha: Ha = field "ha",
            unchangeable_param: CreateRestoreInstanceUnchangeableParam
                = field "unchangeable_param",
        }
        into {
            /// Character set, SQL Server only.
            collation: String = field "collation",
            /// Parameter template id.
            configuration_id: String = field "configuration_id",
            /// Fixed private IPv4 address.
            data_vip: String = field "data_vip",
            /// Password of the administrator account.
            /// 8 to 32 characters.
            password: Secret = field "password",
            /// Database port.
            port: String = field "port",
            /// Region id.
            region: String = field "region",
            /// Security group id.
            security_group_id: String = field "security_group_id",
            /// Network id of the subnet.
            subnet_id: String = field "subnet_id",
            /// Time zone.
            time_zone: String = field "time_zone",
            /// Id of the virtual private cloud.
            vpc_id: String = field "vpc_id",
        }
    }
}

backstay::one_of! {
    /// Where the data of the instance come from.
    pub enum InstanceOrigin in member {
        /// None: an empty instance of an engine.
        Empty(members: BodyKindDatastore {
            datastore: CreateRestoreInstanceDatastore,
            password: Secret as Password,
            region: String as Region,
            security_group_id: String as SecurityGroupId,
            subnet_id: String as SubnetId,
            vpc_id: String as VpcId,
        }) = empty {
        }
        /// The instance that it is a read replica of.
        Replica = replica {
            has {
                /// Id of the instance that it is a read replica of.
                replica_of_id: String = field "replica_of_id",
            }
        }
        /// A backup or a moment of another instance.
        Restored(members: InstanceRestored {
            restore_point: NewInstanceRestorePoint,
        }) = restored {
        }
    }
}

backstay::enumeration! {
    /// Unit of the period.
    pub enum ChargeInfoPeriodType {
        /// Months (1 to 9).
        Month = "month",
        /// Years (1 to 3).
        Year = "year",
    }
}

backstay::request! {
    /// Billing.
    pub struct ChargeInfo {
        new {
            /// Billing mode.
            charge_mode: ChargeMode = "charge_mode",
        }
        set {
            /// Pay from the account automatically.
            is_auto_pay: bool = "is_auto_pay",
            /// Renew automatically.
            is_auto_renew: bool = "is_auto_renew",
            /// Number of periods.
            period_num: i64 = "period_num",
            /// Unit of the period.
            period_type: ChargeInfoPeriodType = "period_type",
        }
    }
}

backstay::request! {
    /// Compute range of a serverless instance.
    pub struct ServerlessInfo {
        new {
            /// Upper compute limit, RCU as text, steps of 0.5.
            max_cap: String as MaxCap = "max_cap",
            /// Lower compute limit, RCU as text, steps of 0.5.
            min_cap: String as MinCap = "min_cap",
        }
    }
}

backstay::request! {
    pub struct TagWithKeyValue {
        new {
            /// Tag key.
            key: String as Key = "key",
            /// Tag value.
            value: String as ValueType = "value",
        }
    }
}

backstay::request! {
    /// Disk.
    pub struct Volume {
        new {
            /// Disk size in GB. Multiple of 10; at least as large as the source disk.
            /// 40 to 4000.
            size: i64 = "size",
            /// Disk type (case-sensitive).
            r#type: VolumeType = "type",
        }
    }
}

backstay::answer! {
    /// Automatic backup policy.
    pub struct CreateRestoreInstanceBackupStrategy {
        /// Days automatic backups are kept; 0 switches them off.
        /// 1 to 732.
        keep_days: i64 = "keep_days",
        /// Backup window hh:mm-HH:MM in UTC, one hour long, minutes 00, 15, 30 or
        /// 45.
        start_time: String = "start_time",
    }
}

backstay::enumeration! {
    /// Unit of the period.
    pub enum CreateRestoreInstanceChargeInfoPeriodType {
        /// Months (1 to 9).
        Month = "month",
        /// Years (1 to 3).
        Year = "year",
    }
}

backstay::answer! {
    /// Billing.
    pub struct CreateRestoreInstanceChargeInfo {
        /// Billing mode.
        charge_mode: ChargeMode = "charge_mode",
        /// Pay from the account automatically.
        is_auto_pay: bool = "is_auto_pay",
        /// Renew automatically.
        is_auto_renew: bool = "is_auto_renew",
        /// Number of periods.
        period_num: i64 = "period_num",
        /// Unit of the period.
        period_type: CreateRestoreInstanceChargeInfoPeriodType = "period_type",
    }
}

backstay::enumeration! {
    /// HA mode.
    pub enum CreateRestoreInstanceHaMode {
        /// Single node.
        Single = "Single",
        /// primary/standby.
        Ha = "Ha",
    }
}

backstay::answer! {
    /// High-availability settings.
    pub struct CreateRestoreInstanceHa {
        /// HA mode.
        mode: CreateRestoreInstanceHaMode = "mode",
        /// Replication between primary and standby.
        replication_mode: ReplicationMode = "replication_mode",
    }
}

backstay::enumeration! {
    /// How to restore: from a backup or to a point in time.
    pub enum CreateRestoreInstanceRestorePointType {
        /// From a backup (backup\_id needed; default when type is left out).
        Backup = "backup",
        /// To a point in time (restore\_time needed).
        Timestamp = "timestamp",
    }
}

backstay::answer! {
    /// What to restore from.
    pub struct CreateRestoreInstanceRestorePoint {
        /// Backup to restore; needed for a restore from a backup.
        backup_id: String = "backup_id",
        /// Id of the source instance.
        instance_id: String = "instance_id",
        /// Point in time, Unix time in milliseconds, UTC; needed for a point-in-time
        /// restore.
        restore_time: i64 = "restore_time",
        /// How to restore: from a backup or to a point in time.
        r#type: CreateRestoreInstanceRestorePointType = "type",
    }
    lists {
        /// SQL Server only: map of old to new database name.
        database_name: {String} = "database_name",
    }
}

backstay::answer! {
    /// Disk.
    pub struct CreateRestoreInstanceVolume {
        /// Disk size in GB.
        size: i64 = "size",
        /// Disk type (case-sensitive).
        r#type: VolumeType = "type",
    }
}

backstay::answer! {
    /// Instance of the job.
    pub struct CreateInstanceRespItem {
        /// Availability zone; several are joined by commas.
        availability_zone: String = "availability_zone",
        /// Automatic backup policy.
        backup_strategy: CreateRestoreInstanceBackupStrategy = "backup_strategy",
        /// Billing.
        charge_info: CreateRestoreInstanceChargeInfo = "charge_info",
        /// Character set, SQL Server only.
        collation: String = "collation",
        /// Parameter template id.
        configuration_id: String = "configuration_id",
        /// Engine and version.
        datastore: Datastore = "datastore",
        /// Key id of disk encryption; empty when off.
        disk_encryption_id: String = "disk_encryption_id",
        /// Enterprise project; "0" is the default one.
        enterprise_project_id: String = "enterprise_project_id",
        enterprise_project_tag: String = "enterprise_project_tag",
        /// Specification code.
        flavor_ref: String = "flavor_ref",
        /// High-availability settings.
        ha: CreateRestoreInstanceHa = "ha",
        /// Instance id.
        id: String = "id",
        /// Instance name.
        /// 4 to 64 characters.
        name: String = "name",
        /// Database port.
        port: String = "port",
        /// Region id.
        region: String = "region",
        /// What to restore from.
        restore_point: CreateRestoreInstanceRestorePoint = "restore_point",
        /// Security group id.
        security_group_id: String = "security_group_id",
        /// State.
        status: String = "status",
        /// Network id of the subnet.
        subnet_id: String = "subnet_id",
        /// Disk.
        volume: CreateRestoreInstanceVolume = "volume",
        /// Id of the virtual private cloud.
        vpc_id: String = "vpc_id",
    }
}

backstay::answer! {
    /// What `CreateRestoreInstance` answers.
    pub struct CreateRestoreInstanceResponse {
        /// Id of the asynchronous job.
        job_id: String = "job_id",
        /// Instance of the job.
        instance: CreateInstanceRespItem = "instance",
        /// Id of the order (subscriptions only).
        order_id: String = "order_id",
    }
    required {
        job_id: String = "job_id",
    }
}
