// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceSpec`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify DB instance spec.
    pub struct ModifyDbInstanceSpec {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            allow_major_version_upgrade: bool = query "AllowMajorVersionUpgrade",
            auto_use_coupon: bool = query "AutoUseCoupon",
            bursting_enabled: bool = query "BurstingEnabled",
            cold_data_enabled: bool = query "ColdDataEnabled",
            db_instance_storage: i64 = query "DBInstanceStorage",
            used_time: i64 = query "UsedTime",
            serverless_configuration: ModifyDbInstanceSpecServerlessConfiguration
                = query_json "ServerlessConfiguration",
        }
        into {
            allocate_strategy: String = query "AllocateStrategy",
            category: String = query "Category",
            compression_mode: String = query "CompressionMode",
            db_instance_class: String = query "DBInstanceClass",
            db_instance_storage_type: String = query "DBInstanceStorageType",
            dedicated_host_group_id: String = query "DedicatedHostGroupId",
            direction: String = query "Direction",
            effective_time: String = query "EffectiveTime",
            engine_version: String = query "EngineVersion",
            io_acceleration_enabled: String = query "IoAccelerationEnabled",
            optimized_writes: String = query "OptimizedWrites",
            pay_type: String = query "PayType",
            promotion_code: String = query "PromotionCode",
            read_only_db_instance_class: String = query "ReadOnlyDBInstanceClass",
            resource_group_id: String = query "ResourceGroupId",
            #[deprecated = "the vendor has a newer one: see its page"]
            source_biz: String = query "SourceBiz",
            switch_time: String = query "SwitchTime",
            target_minor_version: String = query "TargetMinorVersion",
            v_switch_id: String = query "VSwitchId",
            zone_id: String = query "ZoneId",
            zone_id_slave1: String = query "ZoneIdSlave1",
        }
    }
    Client.modify_db_instance_spec -> ModifyDbInstanceSpecResponse;
    "ModifyDBInstanceSpec" is Unsafe
        Rpc { method: "POST", action: "ModifyDBInstanceSpec" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceSpec";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyDbInstanceSpec::new("db-instance-id");
    }
}

backstay::request! {
    pub struct ModifyDbInstanceSpecServerlessConfiguration: Default {
        set {
            auto_pause: bool = "AutoPause",
            max_capacity: f64 = "MaxCapacity",
            min_capacity: f64 = "MinCapacity",
            switch_force: bool = "SwitchForce",
        }
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceSpec` answers.
    pub struct ModifyDbInstanceSpecResponse {
        db_instance_id: String = "DBInstanceId",
        order_id: i64 = "OrderId",
        request_id: String = "RequestId",
    }
}
