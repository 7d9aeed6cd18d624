// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify DB instance.
    pub struct ModifyDbInstance {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            auto_use_coupon: bool = query "AutoUseCoupon",
            bursting_enabled: bool = query "BurstingEnabled",
            cold_data_enabled: bool = query "ColdDataEnabled",
            db_instance_storage: i64 = query "DBInstanceStorage",
        }
        into {
            category: String = query "Category",
            db_instance_class: String = query "DBInstanceClass",
            db_instance_storage_type: String = query "DBInstanceStorageType",
            direction: String = query "Direction",
            effective_time: String = query "EffectiveTime",
            io_acceleration_enabled: String = query "IoAccelerationEnabled",
            parameter_group_id: String = query "ParameterGroupId",
            promotion_code: String = query "PromotionCode",
            resource_group_id: String = query "ResourceGroupId",
            switch_time: String = query "SwitchTime",
            target_minor_version: String = query "TargetMinorVersion",
        }
        list {
            db_nodes: [ModifyDbInstanceDbNodes] = query_json "DBNodes",
            parameters: {String} = query_json "Parameters",
        }
    }
    Client.modify_db_instance -> ModifyDbInstanceResponse;
    "ModifyDBInstance" is Unsafe Rpc { method: "POST", action: "ModifyDBInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyDbInstance::new("db-instance-id");
    }
}

backstay::request! {
    pub struct ModifyDbInstanceDbNodes: Default {
        into {
            node_id: String = "NodeId",
            role: String = "Role",
            v_switch_id: String = "VSwitchId",
            zone_id: String = "ZoneId",
        }
    }
}

backstay::answer! {
    /// What `ModifyDBInstance` answers.
    pub struct ModifyDbInstanceResponse {
        db_instance_id: String = "DBInstanceId",
        order_id: i64 = "OrderId",
        request_id: String = "RequestId",
    }
}
