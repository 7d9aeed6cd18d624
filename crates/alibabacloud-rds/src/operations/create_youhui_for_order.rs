// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateYouhuiForOrder`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create youhui for order.
    pub struct CreateYouhuiForOrder {
        new {
            activity_id: i64 as ActivityId = query "ActivityId",
            promotion_id: i64 as PromotionId = query "PromotionId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.create_youhui_for_order -> CreateYouhuiForOrderResponse;
    "CreateYouhuiForOrder" is Unsafe
        Rpc { method: "POST", action: "CreateYouhuiForOrder" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateYouhuiForOrder";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateYouhuiForOrder::new(ActivityId(1), PromotionId(1));
    }
}

backstay::answer! {
    /// What `CreateYouhuiForOrder` answers.
    pub struct CreateYouhuiForOrderResponse {
        message: String = "Message",
        request_id: String = "RequestId",
        youhui_id: String = "YouhuiId",
    }
}
