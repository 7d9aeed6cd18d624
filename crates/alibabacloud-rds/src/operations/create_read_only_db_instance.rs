// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateReadOnlyDbInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create read only DB instance.
    pub struct CreateReadOnlyDbInstance {
        new {
            db_instance_class: String as DbInstanceClass = query "DBInstanceClass",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_instance_storage: i64 = query "DBInstanceStorage",
            engine_version: String as EngineVersion = query "EngineVersion",
            pay_type: String as PayTypeArgument = query "PayType",
            zone_id: String as ZoneId = query "ZoneId",
        }
        set {
            auto_create_proxy: bool = query "AutoCreateProxy",
            auto_pay: bool = query "AutoPay",
            auto_use_coupon: bool = query "AutoUseCoupon",
            bursting_enabled: bool = query "BurstingEnabled",
            deletion_protection: bool = query "DeletionProtection",
            is_analytic_read_only_ins: bool = query "IsAnalyticReadOnlyIns",
        }
        into {
            auto_renew: String = query "AutoRenew",
            bpe_enabled: String = query "BpeEnabled",
            category: String = query "Category",
            client_token: String = query "ClientToken",
            custom_extra_info: String = query "CustomExtraInfo",
            db_instance_description: String = query "DBInstanceDescription",
            db_instance_storage_type: String = query "DBInstanceStorageType",
            dedicated_host_group_id: String = query "DedicatedHostGroupId",
            gdn_instance_name: String = query "GdnInstanceName",
            instance_network_type: String = query "InstanceNetworkType",
            instruction_set_arch: String = query "InstructionSetArch",
            io_acceleration_enabled: String = query "IoAccelerationEnabled",
            period: String = query "Period",
            port: String = query "Port",
            private_ip_address: String = query "PrivateIpAddress",
            promotion_code: String = query "PromotionCode",
            resource_group_id: String = query "ResourceGroupId",
            target_dedicated_host_id_for_master: String
                = query "TargetDedicatedHostIdForMaster",
            tddl_biz_type: String = query "TddlBizType",
            tddl_region_config: String = query "TddlRegionConfig",
            used_time: String = query "UsedTime",
            vpc_id: String = query "VPCId",
            v_switch_id: String = query "VSwitchId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.create_read_only_db_instance -> CreateReadOnlyDbInstanceResponse;
    "CreateReadOnlyDBInstance" is Token("ClientToken")
        Rpc { method: "POST", action: "CreateReadOnlyDBInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateReadOnlyDBInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateReadOnlyDbInstance::new(
        ///     DbInstanceClass("db-instance-class"),
        ///     DbInstanceId("db-instance-id"),
        ///     1,
        ///     EngineVersion("engine-version"),
        ///     PayTypeArgument("pay-type"),
        ///     ZoneId("zone-id"),
        /// );
    }
}

backstay::answer! {
    /// What `CreateReadOnlyDBInstance` answers.
    pub struct CreateReadOnlyDbInstanceResponse {
        connection_string: String = "ConnectionString",
        db_instance_id: String = "DBInstanceId",
        order_id: String = "OrderId",
        port: String = "Port",
        request_id: String = "RequestId",
    }
}
