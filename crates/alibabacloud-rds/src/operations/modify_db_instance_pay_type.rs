// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstancePayType`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify DB instance pay type.
    pub struct ModifyDbInstancePayType {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            pay_type: String as PayTypeArgument = query "PayType",
            period: String as Period = query "Period",
        }
        set {
            used_time: i64 = query "UsedTime",
        }
    }
    Client.modify_db_instance_pay_type -> ModifyDbInstancePayTypeResponse;
    "ModifyDBInstancePayType" is Unsafe
        Rpc { method: "POST", action: "ModifyDBInstancePayType" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstancePayType";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstancePayType::new(
        ///     DbInstanceId("db-instance-id"),
        ///     PayTypeArgument("pay-type"),
        ///     Period("period"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstancePayType` answers.
    pub struct ModifyDbInstancePayTypeResponse {
        order_id: i64 = "OrderId",
    }
}
