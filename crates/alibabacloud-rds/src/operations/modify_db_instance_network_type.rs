// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceNetworkType`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB instance network type.
    pub struct ModifyDbInstanceNetworkType {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            instance_network_type: String as InstanceNetworkTypeArgument
                = query "InstanceNetworkType",
        }
        set {
            read_write_splitting_classic_expired_days: i64
                = query "ReadWriteSplittingClassicExpiredDays",
        }
        into {
            classic_expired_days: String = query "ClassicExpiredDays",
            private_ip_address: String = query "PrivateIpAddress",
            read_write_splitting_private_ip_address: String
                = query "ReadWriteSplittingPrivateIpAddress",
            retain_classic: String = query "RetainClassic",
            vpc_id: String = query "VPCId",
            v_switch_id: String = query "VSwitchId",
        }
    }
    Client.modify_db_instance_network_type -> ModifyDbInstanceNetworkTypeResponse;
    "ModifyDBInstanceNetworkType" is Unsafe
        Rpc { method: "POST", action: "ModifyDBInstanceNetworkType" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceNetworkType";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceNetworkType::new(
        ///     DbInstanceId("db-instance-id"),
        ///     InstanceNetworkTypeArgument("instance-network-type"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceNetworkType` answers.
    pub struct ModifyDbInstanceNetworkTypeResponse {
        connection_string: String = "ConnectionString",
        request_id: String = "RequestId",
        task_id: String = "TaskId",
    }
}
