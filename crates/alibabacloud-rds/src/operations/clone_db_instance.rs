// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CloneDbInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Clone DB instance.
    pub struct CloneDbInstance {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            pay_type: String as PayTypeArgument = query "PayType",
        }
        set {
            auto_pay: bool = query "AutoPay",
            bursting_enabled: bool = query "BurstingEnabled",
            db_instance_storage: i64 = query "DBInstanceStorage",
            deletion_protection: bool = query "DeletionProtection",
            used_time: i64 = query "UsedTime",
        }
        into {
            backup_id: String = query "BackupId",
            backup_type: String = query "BackupType",
            bpe_enabled: String = query "BpeEnabled",
            category: String = query "Category",
            client_token: String = query "ClientToken",
            custom_extra_info: String = query "CustomExtraInfo",
            db_instance_class: String = query "DBInstanceClass",
            db_instance_description: String = query "DBInstanceDescription",
            db_instance_storage_type: String = query "DBInstanceStorageType",
            db_names: String = query "DbNames",
            dedicated_host_group_id: String = query "DedicatedHostGroupId",
            instance_network_type: String = query "InstanceNetworkType",
            io_acceleration_enabled: String = query "IoAccelerationEnabled",
            period: String = query "Period",
            private_ip_address: String = query "PrivateIpAddress",
            restore_table: String = query "RestoreTable",
            restore_time: String = query "RestoreTime",
            serverless_config: String = query "ServerlessConfig",
            table_meta: String = query "TableMeta",
            vpc_id: String = query "VPCId",
            v_switch_id: String = query "VSwitchId",
            zone_id: String = query "ZoneId",
            zone_id_slave1: String = query "ZoneIdSlave1",
            zone_id_slave2: String = query "ZoneIdSlave2",
            region_id: String = query_or_region "RegionId",
        }
        list {
            tag: [Tag] = query_flat "Tag",
        }
    }
    Client.clone_db_instance -> CloneDbInstanceResponse;
    "CloneDBInstance" is Token("ClientToken")
        Rpc { method: "POST", action: "CloneDBInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CloneDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CloneDbInstance::new(
        ///     DbInstanceId("db-instance-id"),
        ///     PayTypeArgument("pay-type"),
        /// );
    }
}

backstay::answer! {
    /// What `CloneDBInstance` answers.
    pub struct CloneDbInstanceResponse {
        db_instance_id: String = "DBInstanceId",
        order_id: String = "OrderId",
        request_id: String = "RequestId",
    }
}
