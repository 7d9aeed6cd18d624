// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateDdrInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Restore a cross-region backup to a new instance.
    ///
    /// Same ClientToken on a retry.
    ///
    /// To wait for it: [`wait_for_new_instance`](crate::Client::wait_for_new_instance) with the answer's `db_instance_id`.
    pub struct CreateDdrInstance {
        new {
            /// Internal or public address.
            db_instance_net_type: DbInstanceNetType = query "DBInstanceNetType",
            /// Engine.
            engine: Engine = query "Engine",
            /// Engine version.
            engine_version: String as EngineVersion = query "EngineVersion",
            /// Billing.
            pay_type: PayType = query "PayType",
            /// Allowed addresses, joined by commas.
            security_ip_list: String as SecurityIpList = query "SecurityIPList",
        }
        one_of {
            /// What is brought back.
            ddr_create_source: DdrCreateSource = query,
        }
        set {
            /// Connection mode.
            connection_mode: ConnectionMode = query "ConnectionMode",
            /// Disk size in GB. Steps of 5.
            /// 5 to 2000.
            db_instance_storage: i64 = query "DBInstanceStorage",
            /// Storage type.
            db_instance_storage_type: DbInstanceStorageType
                = query "DBInstanceStorageType",
            /// Network type.
            instance_network_type: InstanceNetworkType = query "InstanceNetworkType",
            /// Unit of the subscription. Required when PayType is Prepaid.
            period: CreateDdrInstancePeriod = query "Period",
            /// Character set.
            system_db_charset: CreateDdrInstanceSystemDbCharset
                = query "SystemDBCharset",
        }
        into {
            backup_set_region: String = query "BackupSetRegion",
            /// Idempotency token made by the client.
            /// At most 64 characters.
            client_token: String = query "ClientToken",
            /// Instance type (specification).
            db_instance_class: String = query "DBInstanceClass",
            /// Instance name shown to people.
            db_instance_description: String = query "DBInstanceDescription",
            encryption_key: String = query "EncryptionKey",
            /// Fixed private address.
            private_ip_address: String = query "PrivateIpAddress",
            /// Resource group id.
            resource_group_id: String = query "ResourceGroupId",
            role_arn: String = query "RoleARN",
            /// Length of the subscription. Required when PayType is Prepaid.
            used_time: String = query "UsedTime",
            /// VPC id.
            vpc_id: String = query "VPCId",
            /// Virtual switch id.
            v_switch_id: String = query "VSwitchId",
            /// Zone id.
            zone_id: String = query "ZoneId",
            /// Region id.
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.create_ddr_instance -> CreateDdrInstanceResponse;
    "CreateDdrInstance" is Token("ClientToken")
        Rpc { method: "POST", action: "CreateDdrInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDdrInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*, types::*};
        /// let request = CreateDdrInstance::new(
        ///     DbInstanceNetType::Internet,
        ///     Engine::MySql,
        ///     EngineVersion("engine-version"),
        ///     PayType::Postpaid,
        ///     SecurityIpList("security-ip-list"),
        ///     DdrCreateSource::backup_set("backup-set-id"),
        /// );
    }
}

backstay::one_of! {
    /// What is brought back.
    pub enum DdrCreateSource in query {
        /// The state that a cross-region backup set holds.
        BackupSet = backup_set {
            const {
                "RestoreType" = query "BackupSet",
            }
            has {
                /// Id of a cross-region backup (CrossBackupId).
                /// Required when RestoreType is BackupSet.
                backup_set_id: String = query "BackupSetId",
            }
        }
        /// The state of a source instance at a moment.
        BackupTime = backup_time {
            const {
                "RestoreType" = query "BackupTime",
            }
            has {
                /// Point in time, UTC. Required when RestoreType is BackupTime.
                /// UTC time such as `2026-01-02T03:04:05Z`.
                restore_time: Timestamp as RestoreTime = query "RestoreTime",
                /// Source instance id. Required when RestoreType is BackupTime.
                source_db_instance_name: String as SourceDbInstanceName
                    = query "SourceDBInstanceName",
                /// Source region. Required when RestoreType is BackupTime.
                source_region: String as SourceRegion = query "SourceRegion",
            }
        }
    }
}

backstay::enumeration! {
    pub enum CreateDdrInstancePeriod {
        /// Years (1 to 3).
        Year = "Year",
        /// Months (1 to 9).
        Month = "Month",
    }
}

backstay::enumeration! {
    pub enum CreateDdrInstanceSystemDbCharset {
        /// UTF-8 (3 bytes).
        Utf8 = "utf8",
        /// GBK.
        Gbk = "gbk",
        /// Latin-1.
        Latin1 = "latin1",
        /// UTF-8.
        Utf8mb4 = "utf8mb4",
    }
}

backstay::answer! {
    /// What `CreateDdrInstance` answers.
    pub struct CreateDdrInstanceResponse {
        /// Instance id.
        db_instance_id: String = "DBInstanceId",
        /// Connection address.
        connection_string: String = "ConnectionString",
        /// Order id.
        order_id: String = "OrderId",
        /// Port as text.
        port: String = "Port",
        /// Id of the request.
        request_id: String = "RequestId",
    }
    required {
        db_instance_id: String = "DBInstanceId",
    }
}
