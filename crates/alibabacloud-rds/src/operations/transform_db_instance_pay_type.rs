// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`TransformDbInstancePayType`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Transform DB instance pay type.
    pub struct TransformDbInstancePayType {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            pay_type: String as PayTypeArgument = query "PayType",
        }
        set {
            auto_use_coupon: bool = query "AutoUseCoupon",
            used_time: i64 = query "UsedTime",
        }
        into {
            auto_renew: String = query "AutoRenew",
            business_info: String = query "BusinessInfo",
            client_token: String = query "ClientToken",
            period: String = query "Period",
            promotion_code: String = query "PromotionCode",
        }
    }
    Client.transform_db_instance_pay_type -> TransformDbInstancePayTypeResponse;
    "TransformDBInstancePayType" is Token("ClientToken")
        Rpc { method: "POST", action: "TransformDBInstancePayType" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/TransformDBInstancePayType";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = TransformDbInstancePayType::new(
        ///     DbInstanceId("db-instance-id"),
        ///     PayTypeArgument("pay-type"),
        /// );
    }
}

backstay::answer! {
    /// What `TransformDBInstancePayType` answers.
    pub struct TransformDbInstancePayTypeResponse {
        charge_type: String = "ChargeType",
        db_instance_id: String = "DBInstanceId",
        expired_time: String = "ExpiredTime",
        order_id: i64 = "OrderId",
        request_id: String = "RequestId",
    }
}
