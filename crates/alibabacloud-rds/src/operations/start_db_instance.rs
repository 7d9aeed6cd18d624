// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`StartDbInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Start DB instance.
    pub struct StartDbInstance {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            db_instance_trans_type: i64 = query "DBInstanceTransType",
            storage: i64 = query "Storage",
        }
        into {
            dedicated_host_group_id: String = query "DedicatedHostGroupId",
            effective_time: String = query "EffectiveTime",
            engine_version: String = query "EngineVersion",
            specified_time: String = query "SpecifiedTime",
            target_db_instance_class: String = query "TargetDBInstanceClass",
            #[deprecated = "the vendor has a newer one: see its page"]
            target_dedicated_host_id_for_log: String
                = query "TargetDedicatedHostIdForLog",
            target_dedicated_host_id_for_master: String
                = query "TargetDedicatedHostIdForMaster",
            target_dedicated_host_id_for_slave: String
                = query "TargetDedicatedHostIdForSlave",
            v_switch_id: String = query "VSwitchId",
            zone_id: String = query "ZoneId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.start_db_instance -> StartDbInstanceResponse;
    "StartDBInstance" is Unsafe Rpc { method: "POST", action: "StartDBInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/StartDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = StartDbInstance::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `StartDBInstance` answers.
    pub struct StartDbInstanceResponse {
        migration_id: i64 = "MigrationId",
        request_id: String = "RequestId",
        task_id: i64 = "TaskId",
    }
}
