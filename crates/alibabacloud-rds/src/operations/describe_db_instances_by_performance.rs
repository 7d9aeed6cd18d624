// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstancesByPerformance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instances by performance.
    ///
    /// The list comes in pages:
    /// [`client.describe_db_instances_by_performance(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeDbInstancesByPerformance: Default {
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            client_token: String = query "ClientToken",
            db_instance_id: String = query "DBInstanceId",
            resource_group_id: String = query "ResourceGroupId",
            sort_key: String = query "SortKey",
            sort_method: String = query "SortMethod",
            tags: String = query "Tags",
            proxy_id: String = query "proxyId",
            region_id: String = query_or_region "RegionId",
        }
        list {
            tag: [DescribeDbInstancesByPerformanceTag] = query_flat "Tag",
        }
    }
    Client.describe_db_instances_by_performance -> DescribeDbInstancesByPerformanceResponse;
    "DescribeDBInstancesByPerformance" is Safe
        Rpc { method: "POST", action: "DescribeDBInstancesByPerformance" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancesByPerformance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstancesByPerformance::new();
    }
}

backstay::pages! {
    DescribeDbInstancesByPerformanceResponse of DescribeDbInstancesByPerformanceDbInstancePerformance by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/DBInstancePerformance";
    total "/TotalRecordCount";
}

backstay::request! {
    pub struct DescribeDbInstancesByPerformanceTag: Default {
        into {
            key: String = "key",
            value: String = "value",
        }
    }
}

backstay::answer! {
    pub struct DescribeDbInstancesByPerformanceDbInstancePerformance {
        cpu_usage: String = "CPUUsage",
        db_instance_description: String = "DBInstanceDescription",
        db_instance_id: String = "DBInstanceId",
        disk_usage: String = "DiskUsage",
        iops_usage: String = "IOPSUsage",
        session_usage: String = "SessionUsage",
    }
}

backstay::answer! {
    pub struct DescribeDbInstancesByPerformanceItems {
    }
    lists {
        db_instance_performance: [DescribeDbInstancesByPerformanceDbInstancePerformance]
            = "DBInstancePerformance",
    }
}

backstay::answer! {
    /// What `DescribeDBInstancesByPerformance` answers.
    pub struct DescribeDbInstancesByPerformanceResponse {
        items: DescribeDbInstancesByPerformanceItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
}
