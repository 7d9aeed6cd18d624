// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`MigrateDbInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Migrate DB instance.
    pub struct MigrateDbInstance {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            dedicated_host_group_id: String as DedicatedHostGroupId
                = query "DedicatedHostGroupId",
        }
        into {
            effective_time: String = query "EffectiveTime",
            specified_time: String = query "SpecifiedTime",
            target_dedicated_host_id_for_master: String
                = query "TargetDedicatedHostIdForMaster",
            target_dedicated_host_id_for_slave: String
                = query "TargetDedicatedHostIdForSlave",
            zone_id_for_follower: String = query "ZoneIdForFollower",
            zone_id_for_log: String = query "ZoneIdForLog",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.migrate_db_instance -> MigrateDbInstanceResponse;
    "MigrateDBInstance" is Unsafe Rpc { method: "POST", action: "MigrateDBInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/MigrateDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = MigrateDbInstance::new(
        ///     DbInstanceId("db-instance-id"),
        ///     DedicatedHostGroupId("dedicated-host-group-id"),
        /// );
    }
}

backstay::answer! {
    /// What `MigrateDBInstance` answers.
    pub struct MigrateDbInstanceResponse {
        migration_id: i64 = "MigrationId",
        request_id: String = "RequestId",
        task_id: i64 = "TaskId",
    }
}
