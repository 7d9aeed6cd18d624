// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CheckCreateDdrDbInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Tell whether a cross-region restore to a new instance is possible.
    ///
    /// It takes no storage type: other clients skip it for cloud disks.
    /// The values of `RestoreType` are those of `RestoreDdrTable`, not those of
    /// `CreateDdrInstance`.
    pub struct CheckCreateDdrDbInstance {
        new {
            /// Instance type (specification).
            db_instance_class: String as DbInstanceClass = query "DBInstanceClass",
            /// Disk size in GB. Steps of 5.
            /// 5 to 2000.
            db_instance_storage: i64 = query "DBInstanceStorage",
            /// Engine.
            engine: Engine = query "Engine",
            /// Engine version.
            engine_version: String as EngineVersion = query "EngineVersion",
        }
        one_of {
            /// What is brought back.
            ddr_restore_source: DdrRestoreSource = query,
        }
        into {
            /// Resource group id.
            resource_group_id: String = query "ResourceGroupId",
            /// Region id.
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.check_create_ddr_db_instance -> CheckCreateDdrDbInstanceResponse;
    "CheckCreateDdrDBInstance" is Safe
        Rpc { method: "POST", action: "CheckCreateDdrDBInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CheckCreateDdrDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*, types::*};
        /// let request = CheckCreateDdrDbInstance::new(
        ///     DbInstanceClass("db-instance-class"),
        ///     1,
        ///     Engine::MySql,
        ///     EngineVersion("engine-version"),
        ///     DdrRestoreSource::backup_set("backup-set-id"),
        /// );
    }
}

backstay::one_of! {
    /// What is brought back.
    pub enum DdrRestoreSource in query {
        /// The state that a cross-region backup set holds.
        BackupSet = backup_set {
            const {
                "RestoreType" = query "0",
            }
            has {
                /// Id of a cross-region backup (CrossBackupId).
                /// Required when RestoreType is 0.
                backup_set_id: String = query "BackupSetId",
            }
        }
        /// The state of a source instance at a moment.
        RestoreTime = restore_time {
            const {
                "RestoreType" = query "1",
            }
            has {
                /// Point in time, UTC. Required when RestoreType is 1.
                /// UTC time such as `2026-01-02T03:04:05Z`.
                restore_time: Timestamp as RestoreTime = query "RestoreTime",
                /// Source instance id. Required when RestoreType is 1.
                source_db_instance_name: String as SourceDbInstanceName
                    = query "SourceDBInstanceName",
                /// Source region. Required when RestoreType is 1.
                source_region: String as SourceRegion = query "SourceRegion",
            }
        }
    }
}

backstay::enumeration! {
    /// Whether the restore is possible; text.
    pub enum CheckCreateDdrDbInstanceIsValid {
        /// Possible.
        True = "true",
        /// Not possible.
        False = "false",
    }
}

backstay::answer! {
    /// What `CheckCreateDdrDBInstance` answers.
    pub struct CheckCreateDdrDbInstanceResponse {
        /// Whether the restore is possible; text.
        is_valid: CheckCreateDdrDbInstanceIsValid = "IsValid",
        /// Id of the request.
        request_id: String = "RequestId",
    }
}
