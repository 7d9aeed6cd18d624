// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstancesByExpireTime`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instances by expire time.
    ///
    /// The list comes in pages:
    /// [`client.describe_db_instances_by_expire_time(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeDbInstancesByExpireTime: Default {
        set {
            expire_period: i64 = query "ExpirePeriod",
            expired: bool = query "Expired",
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            tags: String = query "Tags",
            #[deprecated = "the vendor has a newer one: see its page"]
            proxy_id: String = query "proxyId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_db_instances_by_expire_time -> DescribeDbInstancesByExpireTimeResponse;
    "DescribeDBInstancesByExpireTime" is Safe
        Rpc { method: "POST", action: "DescribeDBInstancesByExpireTime" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancesByExpireTime";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstancesByExpireTime::new();
    }
}

backstay::pages! {
    DescribeDbInstancesByExpireTimeResponse of DescribeDbInstancesByExpireTimeDbInstanceExpireTime by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/DBInstanceExpireTime";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeDbInstancesByExpireTimeDbInstanceExpireTime {
        db_instance_description: String = "DBInstanceDescription",
        db_instance_id: String = "DBInstanceId",
        db_instance_status: String = "DBInstanceStatus",
        expire_time: String = "ExpireTime",
        lock_mode: String = "LockMode",
        pay_type: String = "PayType",
    }
}

backstay::answer! {
    pub struct DescribeDbInstancesByExpireTimeItems {
    }
    lists {
        db_instance_expire_time: [DescribeDbInstancesByExpireTimeDbInstanceExpireTime]
            = "DBInstanceExpireTime",
    }
}

backstay::answer! {
    /// What `DescribeDBInstancesByExpireTime` answers.
    pub struct DescribeDbInstancesByExpireTimeResponse {
        items: DescribeDbInstancesByExpireTimeItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
}
