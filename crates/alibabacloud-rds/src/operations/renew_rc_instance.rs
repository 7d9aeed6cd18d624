// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RenewRcInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Renew RC instance.
    pub struct RenewRcInstance {
        new {
            commodity_code: String as CommodityCode = query "CommodityCode",
            time_type: String as TimeType = query "TimeType",
            used_time: String as UsedTime = query "UsedTime",
        }
        set {
            auto_pay: bool = query "AutoPay",
            auto_use_coupon: bool = query "AutoUseCoupon",
            period_align: bool = query "PeriodAlign",
        }
        into {
            auto_renew: String = query "AutoRenew",
            business_info: String = query "BusinessInfo",
            client_token: String = query "ClientToken",
            instance_id: String = query "InstanceId",
            pay_type: String = query "PayType",
            promotion_code: String = query "PromotionCode",
            resource: String = query "Resource",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.renew_rc_instance -> RenewRcInstanceResponse;
    "RenewRCInstance" is Token("ClientToken")
        Rpc { method: "POST", action: "RenewRCInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RenewRCInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = RenewRcInstance::new(
        ///     CommodityCode("commodity-code"),
        ///     TimeType("time-type"),
        ///     UsedTime("used-time"),
        /// );
    }
}

backstay::answer! {
    /// What `RenewRCInstance` answers.
    pub struct RenewRcInstanceResponse {
        db_instance_id: String = "DBInstanceId",
        order_id: String = "OrderId",
        order_ids: String = "OrderIds",
        request_id: String = "RequestId",
    }
}
