// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribePrice`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use backstay::generated::Value;

backstay::operation! {
    /// Describe price.
    pub struct DescribePrice {
        new {
            db_instance_class: String as DbInstanceClass = query "DBInstanceClass",
            db_instance_storage: i64 as DbInstanceStorage = query "DBInstanceStorage",
            engine: String as EngineArgument = query "Engine",
            engine_version: String as EngineVersion = query "EngineVersion",
            quantity: i64 as Quantity = query "Quantity",
        }
        set {
            instance_used_type: i64 = query "InstanceUsedType",
            used_time: i64 = query "UsedTime",
            serverless_config: DescribePriceServerlessConfig
                = query_json "ServerlessConfig",
        }
        into {
            client_token: String = query "ClientToken",
            commodity_code: String = query "CommodityCode",
            db_instance_id: String = query "DBInstanceId",
            db_instance_storage_type: String = query "DBInstanceStorageType",
            order_type: String = query "OrderType",
            pay_type: String = query "PayType",
            time_type: String = query "TimeType",
            zone_id: String = query "ZoneId",
            region_id: String = query_or_region "RegionId",
        }
        list {
            db_node: [DescribePriceDbNode] = query_json "DBNode",
        }
    }
    Client.describe_price -> DescribePriceResponse;
    "DescribePrice" is Safe Rpc { method: "POST", action: "DescribePrice" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribePrice";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribePrice::new(
        ///     DbInstanceClass("db-instance-class"),
        ///     DbInstanceStorage(1),
        ///     EngineArgument("engine"),
        ///     EngineVersion("engine-version"),
        ///     Quantity(1),
        /// );
    }
}

backstay::request! {
    pub struct DescribePriceDbNode: Default {
        into {
            class_code: String = "ClassCode",
            zone_id: String = "ZoneId",
        }
    }
}

backstay::request! {
    pub struct DescribePriceServerlessConfig: Default {
        set {
            max_capacity: f64 = "MaxCapacity",
            min_capacity: f64 = "MinCapacity",
        }
    }
}

backstay::answer! {
    pub struct DescribePriceActivityInfo {
        check_err_msg: String = "CheckErrMsg",
        error_code: String = "ErrorCode",
        success: String = "Success",
    }
}

backstay::answer! {
    pub struct DescribePriceCoupon {
        coupon_no: String = "CouponNo",
        description: String = "Description",
        is_selected: String = "IsSelected",
        name: String = "Name",
    }
}

backstay::answer! {
    pub struct DescribePriceCoupons {
    }
    lists {
        coupon: [DescribePriceCoupon] = "Coupon",
    }
}

backstay::answer! {
    pub struct DescribePriceRuleIds {
    }
    lists {
        rule_id: [String] = "RuleId",
    }
}

backstay::answer! {
    pub struct DescribePricePriceInfo {
        activity_info: DescribePriceActivityInfo = "ActivityInfo",
        coupons: DescribePriceCoupons = "Coupons",
        currency: String = "Currency",
        discount_price: f64 = "DiscountPrice",
        order_lines: Value = "OrderLines",
        original_price: f64 = "OriginalPrice",
        rule_ids: DescribePriceRuleIds = "RuleIds",
        trade_max_rcu_amount: f64 = "TradeMaxRCUAmount",
        trade_min_rcu_amount: f64 = "TradeMinRCUAmount",
        trade_price: f64 = "TradePrice",
    }
}

backstay::answer! {
    pub struct DescribePriceRule {
        description: String = "Description",
        name: String = "Name",
        rule_id: i64 = "RuleId",
    }
}

backstay::answer! {
    pub struct DescribePriceRules {
    }
    lists {
        rule: [DescribePriceRule] = "Rule",
    }
}

backstay::answer! {
    pub struct DescribePriceServerlessPrice {
        rcu_discount_max_amount: f64 = "RCUDiscountMaxAmount",
        rcu_discount_min_amount: f64 = "RCUDiscountMinAmount",
        rcu_original_max_amount: f64 = "RCUOriginalMaxAmount",
        rcu_original_min_amount: f64 = "RCUOriginalMinAmount",
        storage_original_amount: f64 = "StorageOriginalAmount",
        total_original_max_amount: f64 = "TotalOriginalMaxAmount",
        total_original_min_amount: f64 = "TotalOriginalMinAmount",
        trade_max_rcu_amount: f64 = "TradeMaxRCUAmount",
        trade_min_rcu_amount: f64 = "TradeMinRCUAmount",
        storage_discount_amount: f64 = "storageDiscountAmount",
    }
}

backstay::answer! {
    /// What `DescribePrice` answers.
    pub struct DescribePriceResponse {
        order_params: String = "OrderParams",
        price_info: DescribePricePriceInfo = "PriceInfo",
        request_id: String = "RequestId",
        rules: DescribePriceRules = "Rules",
        serverless_price: DescribePriceServerlessPrice = "ServerlessPrice",
        show_discount: bool = "ShowDiscount",
        trade_max_rcu_amount: f64 = "TradeMaxRCUAmount",
        trade_min_rcu_amount: f64 = "TradeMinRCUAmount",
    }
}
