// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyRcInstanceChargeType`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify RC instance charge type.
    pub struct ModifyRcInstanceChargeType {
        new {
            instance_id: String = query "InstanceId",
        }
        set {
            auto_pay: bool = query "AutoPay",
            auto_use_coupon: bool = query "AutoUseCoupon",
            dry_run: bool = query "DryRun",
            include_data_disks: bool = query "IncludeDataDisks",
            used_time: i64 = query "UsedTime",
        }
        into {
            auto_renew: String = query "AutoRenew",
            business_info: String = query "BusinessInfo",
            client_token: String = query "ClientToken",
            instance_charge_type: String = query "InstanceChargeType",
            instance_ids: String = query "InstanceIds",
            pay_type: String = query "PayType",
            period: String = query "Period",
            promotion_code: String = query "PromotionCode",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_rc_instance_charge_type -> ModifyRcInstanceChargeTypeResponse;
    "ModifyRCInstanceChargeType" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyRCInstanceChargeType" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceChargeType";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyRcInstanceChargeType::new("instance-id");
    }
}

backstay::answer! {
    pub struct ModifyRcInstanceChargeTypeFeeOfInstances {
        currency: String = "Currency",
        fee: String = "Fee",
        instance_id: String = "InstanceId",
    }
}

backstay::answer! {
    /// What `ModifyRCInstanceChargeType` answers.
    pub struct ModifyRcInstanceChargeTypeResponse {
        charge_type: String = "ChargeType",
        order_id: String = "OrderId",
        request_id: String = "RequestId",
    }
    lists {
        expired_time: [String] = "ExpiredTime",
        fee_of_instances: [ModifyRcInstanceChargeTypeFeeOfInstances] = "FeeOfInstances",
        instance_ids: [String] = "InstanceIds",
    }
}
