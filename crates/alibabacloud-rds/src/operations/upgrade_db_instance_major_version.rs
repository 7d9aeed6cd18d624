// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpgradeDbInstanceMajorVersion`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Upgrade DB instance major version.
    pub struct UpgradeDbInstanceMajorVersion {
        new {
            pay_type: String = query "PayType",
        }
        set {
            allow_ddl: bool = query "AllowDDL",
            db_instance_storage: i64 = query "DBInstanceStorage",
        }
        into {
            collect_stat_mode: String = query "CollectStatMode",
            custom_extra_info: String = query "CustomExtraInfo",
            db_instance_class: String = query "DBInstanceClass",
            db_instance_id: String = query "DBInstanceId",
            db_instance_storage_type: String = query "DBInstanceStorageType",
            instance_network_type: String = query "InstanceNetworkType",
            period: String = query "Period",
            private_ip_address: String = query "PrivateIpAddress",
            switch_over: String = query "SwitchOver",
            switch_time: String = query "SwitchTime",
            switch_time_mode: String = query "SwitchTimeMode",
            target_major_version: String = query "TargetMajorVersion",
            upgrade_mode: String = query "UpgradeMode",
            used_time: String = query "UsedTime",
            vpc_id: String = query "VPCId",
            v_switch_id: String = query "VSwitchId",
            zone_id: String = query "ZoneId",
            zone_id_slave1: String = query "ZoneIdSlave1",
            zone_id_slave2: String = query "ZoneIdSlave2",
        }
    }
    Client.upgrade_db_instance_major_version -> UpgradeDbInstanceMajorVersionResponse;
    "UpgradeDBInstanceMajorVersion" is Unsafe
        Rpc { method: "POST", action: "UpgradeDBInstanceMajorVersion" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/UpgradeDBInstanceMajorVersion";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = UpgradeDbInstanceMajorVersion::new("pay-type");
    }
}

backstay::answer! {
    /// What `UpgradeDBInstanceMajorVersion` answers.
    pub struct UpgradeDbInstanceMajorVersionResponse {
        db_instance_id: String = "DBInstanceId",
        order_id: String = "OrderId",
        request_id: String = "RequestId",
        task_id: i64 = "TaskId",
    }
}
