// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyRcInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify RC instance.
    pub struct ModifyRcInstance: Default {
        set {
            auto_pay: bool = query "AutoPay",
            auto_use_coupon: bool = query "AutoUseCoupon",
            dry_run: bool = query "DryRun",
            reboot_when_finished: bool = query "RebootWhenFinished",
        }
        into {
            direction: String = query "Direction",
            instance_id: String = query "InstanceId",
            instance_type: String = query "InstanceType",
            promotion_code: String = query "PromotionCode",
            reboot_time: String = query "RebootTime",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_rc_instance -> ModifyRcInstanceResponse;
    "ModifyRCInstance" is Unsafe Rpc { method: "POST", action: "ModifyRCInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyRcInstance::new();
    }
}

backstay::answer! {
    /// What `ModifyRCInstance` answers.
    pub struct ModifyRcInstanceResponse {
        order_id: i64 = "OrderId",
        request_id: String = "RequestId",
    }
}
