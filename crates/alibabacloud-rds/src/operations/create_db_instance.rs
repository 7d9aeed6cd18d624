// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateDbInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Create DB instance.
    pub struct CreateDbInstance {
        new {
            db_instance_class: String as DbInstanceClass = query "DBInstanceClass",
            db_instance_net_type: String as DbInstanceNetTypeArgument
                = query "DBInstanceNetType",
            db_instance_storage: i64 = query "DBInstanceStorage",
            engine: String as EngineArgument = query "Engine",
            engine_version: String as EngineVersion = query "EngineVersion",
            pay_type: String as PayTypeArgument = query "PayType",
            security_ip_list: String as SecurityIpList = query "SecurityIPList",
        }
        set {
            amount: i64 = query "Amount",
            auto_create_proxy: bool = query "AutoCreateProxy",
            auto_pay: bool = query "AutoPay",
            auto_use_coupon: bool = query "AutoUseCoupon",
            bursting_enabled: bool = query "BurstingEnabled",
            cold_data_enabled: bool = query "ColdDataEnabled",
            deletion_protection: bool = query "DeletionProtection",
            dry_run: bool = query "DryRun",
            external_replication: bool = query "ExternalReplication",
            storage_threshold: i64 = query "StorageThreshold",
            storage_upper_bound: i64 = query "StorageUpperBound",
            serverless_config: CreateDbInstanceServerlessConfig
                = query_json "ServerlessConfig",
        }
        into {
            auto_renew: String = query "AutoRenew",
            auto_upgrade_minor_version: String = query "AutoUpgradeMinorVersion",
            babelfish_config: String = query "BabelfishConfig",
            bpe_enabled: String = query "BpeEnabled",
            business_info: String = query "BusinessInfo",
            category: String = query "Category",
            client_token: String = query "ClientToken",
            connection_mode: String = query "ConnectionMode",
            connection_string: String = query "ConnectionString",
            create_strategy: String = query "CreateStrategy",
            custom_extra_info: String = query "CustomExtraInfo",
            db_instance_description: String = query "DBInstanceDescription",
            db_instance_storage_type: String = query "DBInstanceStorageType",
            db_is_ignore_case: String = query "DBIsIgnoreCase",
            db_param_group_id: String = query "DBParamGroupId",
            db_time_zone: String = query "DBTimeZone",
            dedicated_host_group_id: String = query "DedicatedHostGroupId",
            encryption_key: String = query "EncryptionKey",
            instance_network_type: String = query "InstanceNetworkType",
            io_acceleration_enabled: String = query "IoAccelerationEnabled",
            optimized_writes: String = query "OptimizedWrites",
            period: String = query "Period",
            port: String = query "Port",
            private_ip_address: String = query "PrivateIpAddress",
            promotion_code: String = query "PromotionCode",
            resource_group_id: String = query "ResourceGroupId",
            role_arn: String = query "RoleARN",
            storage_auto_scale: String = query "StorageAutoScale",
            system_db_charset: String = query "SystemDBCharset",
            target_dedicated_host_id_for_log: String
                = query "TargetDedicatedHostIdForLog",
            target_dedicated_host_id_for_master: String
                = query "TargetDedicatedHostIdForMaster",
            target_dedicated_host_id_for_slave: String
                = query "TargetDedicatedHostIdForSlave",
            target_minor_version: String = query "TargetMinorVersion",
            used_time: String = query "UsedTime",
            user_backup_id: String = query "UserBackupId",
            vpc_id: String = query "VPCId",
            v_switch_id: String = query "VSwitchId",
            whitelist_template_list: String = query "WhitelistTemplateList",
            zone_id: String = query "ZoneId",
            zone_id_slave1: String = query "ZoneIdSlave1",
            zone_id_slave2: String = query "ZoneIdSlave2",
            region_id: String = query_or_region "RegionId",
        }
        list {
            tag: [Tag] = query_flat "Tag",
        }
    }
    Client.create_db_instance -> CreateDbInstanceResponse;
    "CreateDBInstance" is Token("ClientToken")
        Rpc { method: "POST", action: "CreateDBInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateDbInstance::new(
        ///     DbInstanceClass("db-instance-class"),
        ///     DbInstanceNetTypeArgument("db-instance-net-type"),
        ///     1,
        ///     EngineArgument("engine"),
        ///     EngineVersion("engine-version"),
        ///     PayTypeArgument("pay-type"),
        ///     SecurityIpList("security-ip-list"),
        /// );
    }
}

backstay::request! {
    pub struct CreateDbInstanceServerlessConfig: Default {
        set {
            auto_pause: bool = "AutoPause",
            max_capacity: f64 = "MaxCapacity",
            min_capacity: f64 = "MinCapacity",
            switch_force: bool = "SwitchForce",
        }
    }
}

backstay::answer! {
    /// What `CreateDBInstance` answers.
    pub struct CreateDbInstanceResponse {
        connection_string: String = "ConnectionString",
        db_instance_id: String = "DBInstanceId",
        dry_run: bool = "DryRun",
        dry_run_result: bool = "DryRunResult",
        message: String = "Message",
        order_id: String = "OrderId",
        port: String = "Port",
        request_id: String = "RequestId",
        tag_result: bool = "TagResult",
        task_id: String = "TaskId",
    }
}
