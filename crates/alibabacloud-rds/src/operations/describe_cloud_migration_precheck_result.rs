// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeCloudMigrationPrecheckResult`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Describe cloud migration precheck result.
    ///
    /// The list comes in pages:
    /// [`client.describe_cloud_migration_precheck_result(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeCloudMigrationPrecheckResult {
        new {
            db_instance_name: String = query "DBInstanceName",
            page_number: i64 as PageNumber = query "PageNumber",
            page_size: i64 as PageSize = query "PageSize",
        }
        set {
            source_port: i64 = query "SourcePort",
            task_id: i64 = query "TaskId",
        }
        into {
            source_ip_address: String = query "SourceIpAddress",
            task_name: String = query "TaskName",
        }
    }
    Client.describe_cloud_migration_precheck_result -> DescribeCloudMigrationPrecheckResultResponse;
    "DescribeCloudMigrationPrecheckResult" is Safe
        Rpc { method: "POST", action: "DescribeCloudMigrationPrecheckResult" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCloudMigrationPrecheckResult";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeCloudMigrationPrecheckResult::new(
        ///     "db-instance-name",
        ///     PageNumber(1),
        ///     PageSize(1),
        /// );
    }
}

backstay::pages! {
    DescribeCloudMigrationPrecheckResultResponse of DescribeCloudMigrationPrecheckResultItems by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items";
}

backstay::answer! {
    pub struct DescribeCloudMigrationPrecheckResultItems {
        detail: String = "Detail",
        gmt_created: String = "GmtCreated",
        gmt_modified: String = "GmtModified",
        source_account: String = "SourceAccount",
        source_category: String = "SourceCategory",
        source_ip_address: String = "SourceIpAddress",
        source_password: Secret = "SourcePassword",
        source_port: i64 = "SourcePort",
        target_eip: String = "TargetEip",
        target_instance_name: String = "TargetInstanceName",
        task_id: i64 = "TaskId",
        task_name: String = "TaskName",
    }
}

backstay::answer! {
    /// What `DescribeCloudMigrationPrecheckResult` answers.
    pub struct DescribeCloudMigrationPrecheckResultResponse {
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        request_id: String = "RequestId",
        total_size: i64 = "TotalSize",
    }
    lists {
        items: [DescribeCloudMigrationPrecheckResultItems] = "Items",
    }
}
