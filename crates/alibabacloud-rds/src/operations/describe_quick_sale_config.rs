// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeQuickSaleConfig`] and the types that only it uses.

use crate::Client;
use backstay::generated::Value;

backstay::operation! {
    /// Describe quick sale config.
    pub struct DescribeQuickSaleConfig: Default {
        into {
            commodity: String = query "Commodity",
            engine: String = query "Engine",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_quick_sale_config -> DescribeQuickSaleConfigResponse;
    "DescribeQuickSaleConfig" is Safe
        Rpc { method: "POST", action: "DescribeQuickSaleConfig" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeQuickSaleConfig";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeQuickSaleConfig::new();
    }
}

backstay::answer! {
    /// What `DescribeQuickSaleConfig` answers.
    pub struct DescribeQuickSaleConfigResponse {
        commodity: String = "Commodity",
        items: Value = "Items",
        request_id: String = "RequestId",
    }
}
