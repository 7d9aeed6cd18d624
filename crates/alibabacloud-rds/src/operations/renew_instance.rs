// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RenewInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Renew instance.
    pub struct RenewInstance {
        new {
            db_instance_id: String = query "DBInstanceId",
            period: i64 = query "Period",
        }
        set {
            auto_use_coupon: bool = query "AutoUseCoupon",
        }
        into {
            auto_pay: String = query "AutoPay",
            auto_renew: String = query "AutoRenew",
            client_token: String = query "ClientToken",
            compression_mode: String = query "CompressionMode",
            promotion_code: String = query "PromotionCode",
        }
    }
    Client.renew_instance -> RenewInstanceResponse;
    "RenewInstance" is Token("ClientToken")
        Rpc { method: "POST", action: "RenewInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RenewInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = RenewInstance::new("db-instance-id", 1);
    }
}

backstay::answer! {
    /// What `RenewInstance` answers.
    pub struct RenewInstanceResponse {
        order_id: i64 = "OrderId",
        request_id: String = "RequestId",
    }
}
