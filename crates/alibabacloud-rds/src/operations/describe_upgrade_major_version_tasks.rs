// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeUpgradeMajorVersionTasks`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe upgrade major version tasks.
    ///
    /// The list comes in pages:
    /// [`client.describe_upgrade_major_version_tasks(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeUpgradeMajorVersionTasks {
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
    Client.describe_upgrade_major_version_tasks -> DescribeUpgradeMajorVersionTasksResponse;
    "DescribeUpgradeMajorVersionTasks" is Safe
        Rpc { method: "POST", action: "DescribeUpgradeMajorVersionTasks" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeUpgradeMajorVersionTasks";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeUpgradeMajorVersionTasks::new("db-instance-id");
    }
}

backstay::pages! {
    DescribeUpgradeMajorVersionTasksResponse of DescribeUpgradeMajorVersionTasksItems by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeUpgradeMajorVersionTasksItems {
        collect_stat_mode: String = "CollectStatMode",
        detail: String = "Detail",
        end_time: String = "EndTime",
        result: String = "Result",
        source_ins_name: String = "SourceInsName",
        source_major_version: String = "SourceMajorVersion",
        start_time: String = "StartTime",
        switch_end_time: String = "SwitchEndTime",
        switch_time: String = "SwitchTime",
        target_ins_name: String = "TargetInsName",
        target_major_version: String = "TargetMajorVersion",
        task_id: i64 = "TaskId",
        upgrade_mode: String = "UpgradeMode",
        cut_over: bool = "cutOver",
        total_logic_rep_delay_time: i64 = "totalLogicRepDelayTime",
        total_logic_rep_latency_mb: i64 = "totalLogicRepLatencyMB",
        zero_down_time_connection_string: String = "zeroDownTimeConnectionString",
        zero_down_time_port: i64 = "zeroDownTimePort",
    }
}

backstay::answer! {
    /// What `DescribeUpgradeMajorVersionTasks` answers.
    pub struct DescribeUpgradeMajorVersionTasksResponse {
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
    lists {
        items: [DescribeUpgradeMajorVersionTasksItems] = "Items",
    }
}
