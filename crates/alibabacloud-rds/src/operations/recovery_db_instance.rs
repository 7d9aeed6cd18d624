// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RecoveryDbInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Recovery DB instance.
    pub struct RecoveryDbInstance {
        new {
            db_names: String = query "DbNames",
        }
        set {
            db_instance_storage: i64 = query "DBInstanceStorage",
        }
        into {
            backup_id: String = query "BackupId",
            db_instance_class: String = query "DBInstanceClass",
            db_instance_id: String = query "DBInstanceId",
            db_instance_storage_type: String = query "DBInstanceStorageType",
            instance_network_type: String = query "InstanceNetworkType",
            pay_type: String = query "PayType",
            period: String = query "Period",
            private_ip_address: String = query "PrivateIpAddress",
            restore_time: String = query "RestoreTime",
            target_db_instance_id: String = query "TargetDBInstanceId",
            used_time: String = query "UsedTime",
            vpc_id: String = query "VPCId",
            v_switch_id: String = query "VSwitchId",
        }
    }
    Client.recovery_db_instance -> RecoveryDbInstanceResponse;
    "RecoveryDBInstance" is Unsafe Rpc { method: "POST", action: "RecoveryDBInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RecoveryDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = RecoveryDbInstance::new("db-names");
    }
}

backstay::answer! {
    /// What `RecoveryDBInstance` answers.
    pub struct RecoveryDbInstanceResponse {
        db_instance_id: String = "DBInstanceId",
        order_id: String = "OrderId",
        request_id: String = "RequestId",
    }
}
