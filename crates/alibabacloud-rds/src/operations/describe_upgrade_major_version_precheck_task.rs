// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeUpgradeMajorVersionPrecheckTask`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe upgrade major version precheck task.
    ///
    /// The list comes in pages:
    /// [`client.describe_upgrade_major_version_precheck_task(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeUpgradeMajorVersionPrecheckTask {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
            task_id: i64 = query "TaskId",
        }
        into {
            target_major_version: String = query "TargetMajorVersion",
        }
    }
    Client.describe_upgrade_major_version_precheck_task -> DescribeUpgradeMajorVersionPrecheckTaskResponse;
    "DescribeUpgradeMajorVersionPrecheckTask" is Safe
        Rpc { method: "POST", action: "DescribeUpgradeMajorVersionPrecheckTask" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeUpgradeMajorVersionPrecheckTask";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeUpgradeMajorVersionPrecheckTask::new("db-instance-id");
    }
}

backstay::pages! {
    DescribeUpgradeMajorVersionPrecheckTaskResponse of DescribeUpgradeMajorVersionPrecheckTaskItems by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeUpgradeMajorVersionPrecheckTaskItems {
        check_time: String = "CheckTime",
        detail: String = "Detail",
        effective_time: String = "EffectiveTime",
        recommend_disk_size: i64 = "RecommendDiskSize",
        recommend_least_mem_size: i64 = "RecommendLeastMemSize",
        recommend_mem_size: i64 = "RecommendMemSize",
        result: String = "Result",
        source_major_version: String = "SourceMajorVersion",
        target_major_version: String = "TargetMajorVersion",
        task_id: i64 = "TaskId",
        upgrade_mode: String = "UpgradeMode",
    }
}

backstay::answer! {
    /// What `DescribeUpgradeMajorVersionPrecheckTask` answers.
    pub struct DescribeUpgradeMajorVersionPrecheckTaskResponse {
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
    lists {
        items: [DescribeUpgradeMajorVersionPrecheckTaskItems] = "Items",
    }
}
