// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`MigrateToOtherZone`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Migrate to other zone.
    pub struct MigrateToOtherZone {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            zone_id: String as ZoneId = query "ZoneId",
        }
        set {
            db_instance_storage: i64 = query "DBInstanceStorage",
        }
        into {
            category: String = query "Category",
            custom_extra_info: String = query "CustomExtraInfo",
            db_instance_class: String = query "DBInstanceClass",
            db_instance_storage_type: String = query "DBInstanceStorageType",
            effective_time: String = query "EffectiveTime",
            io_acceleration_enabled: String = query "IoAccelerationEnabled",
            is_modify_spec: String = query "IsModifySpec",
            switch_time: String = query "SwitchTime",
            vpc_id: String = query "VPCId",
            v_switch_id: String = query "VSwitchId",
            zone_id_slave1: String = query "ZoneIdSlave1",
            zone_id_slave2: String = query "ZoneIdSlave2",
        }
    }
    Client.migrate_to_other_zone -> MigrateToOtherZoneResponse;
    "MigrateToOtherZone" is Unsafe Rpc { method: "POST", action: "MigrateToOtherZone" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/MigrateToOtherZone";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = MigrateToOtherZone::new(
        ///     DbInstanceId("db-instance-id"),
        ///     ZoneId("zone-id"),
        /// );
    }
}

backstay::answer! {
    /// What `MigrateToOtherZone` answers.
    pub struct MigrateToOtherZoneResponse {
        db_instance_id: String = "DBInstanceId",
        order_id: i64 = "OrderId",
        request_id: String = "RequestId",
    }
}
