// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRenewalPrice`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe renewal price.
    pub struct DescribeRenewalPrice {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            time_type: String as TimeType = query "TimeType",
            used_time: i64 = query "UsedTime",
        }
        set {
            quantity: i64 = query "Quantity",
        }
        into {
            business_info: String = query "BusinessInfo",
            client_token: String = query "ClientToken",
            db_instance_class: String = query "DBInstanceClass",
            order_type: String = query "OrderType",
            pay_type: String = query "PayType",
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_renewal_price -> DescribeRenewalPriceResponse;
    "DescribeRenewalPrice" is Safe
        Rpc { method: "POST", action: "DescribeRenewalPrice" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRenewalPrice";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeRenewalPrice::new(
        ///     DbInstanceId("db-instance-id"),
        ///     TimeType("time-type"),
        ///     1,
        /// );
    }
}

backstay::answer! {
    pub struct DescribeRenewalPriceActivityInfo {
        check_err_msg: String = "CheckErrMsg",
        error_code: String = "ErrorCode",
        success: String = "Success",
    }
}

backstay::answer! {
    pub struct DescribeRenewalPriceCoupon {
        coupon_no: String = "CouponNo",
        description: String = "Description",
        is_selected: String = "IsSelected",
        name: String = "Name",
    }
}

backstay::answer! {
    pub struct DescribeRenewalPriceCoupons {
    }
    lists {
        coupon: [DescribeRenewalPriceCoupon] = "Coupon",
    }
}

backstay::answer! {
    pub struct DescribeRenewalPriceRuleIds {
    }
    lists {
        rule_id: [String] = "RuleId",
    }
}

backstay::answer! {
    pub struct DescribeRenewalPricePriceInfo {
        activity_info: DescribeRenewalPriceActivityInfo = "ActivityInfo",
        coupons: DescribeRenewalPriceCoupons = "Coupons",
        currency: String = "Currency",
        discount_price: f64 = "DiscountPrice",
        original_price: f64 = "OriginalPrice",
        rule_ids: DescribeRenewalPriceRuleIds = "RuleIds",
        trade_price: f64 = "TradePrice",
    }
}

backstay::answer! {
    pub struct DescribeRenewalPriceRule {
        description: String = "Description",
        name: String = "Name",
        rule_id: i64 = "RuleId",
    }
}

backstay::answer! {
    pub struct DescribeRenewalPriceRules {
    }
    lists {
        rule: [DescribeRenewalPriceRule] = "Rule",
    }
}

backstay::answer! {
    /// What `DescribeRenewalPrice` answers.
    pub struct DescribeRenewalPriceResponse {
        price_info: DescribeRenewalPricePriceInfo = "PriceInfo",
        request_id: String = "RequestId",
        rules: DescribeRenewalPriceRules = "Rules",
    }
}
