// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeInstanceAutoRenewalAttribute`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe instance auto renewal attribute.
    ///
    /// The list comes in pages:
    /// [`client.describe_instance_auto_renewal_attribute(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeInstanceAutoRenewalAttribute: Default {
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            client_token: String = query "ClientToken",
            db_instance_id: String = query "DBInstanceId",
            proxy_id: String = query "proxyId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_instance_auto_renewal_attribute -> DescribeInstanceAutoRenewalAttributeResponse;
    "DescribeInstanceAutoRenewalAttribute" is Safe
        Rpc { method: "POST", action: "DescribeInstanceAutoRenewalAttribute" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeInstanceAutoRenewalAttribute";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeInstanceAutoRenewalAttribute::new();
    }
}

backstay::pages! {
    DescribeInstanceAutoRenewalAttributeResponse of DescribeInstanceAutoRenewalAttributeItem by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/Item";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeInstanceAutoRenewalAttributeItem {
        auto_renew: String = "AutoRenew",
        db_instance_id: String = "DBInstanceId",
        duration: i64 = "Duration",
        region_id: String = "RegionId",
        status: String = "Status",
    }
}

backstay::answer! {
    pub struct DescribeInstanceAutoRenewalAttributeItems {
    }
    lists {
        item: [DescribeInstanceAutoRenewalAttributeItem] = "Item",
    }
}

backstay::answer! {
    /// What `DescribeInstanceAutoRenewalAttribute` answers.
    pub struct DescribeInstanceAutoRenewalAttributeResponse {
        items: DescribeInstanceAutoRenewalAttributeItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
}
