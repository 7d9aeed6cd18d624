// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeHistoryTasksStat`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe history tasks stat.
    pub struct DescribeHistoryTasksStat {
        new {
            from_start_time: String as FromStartTime = query "FromStartTime",
            to_start_time: String as ToStartTime = query "ToStartTime",
        }
        set {
            from_exec_time: i64 = query "FromExecTime",
            to_exec_time: i64 = query "ToExecTime",
        }
        into {
            instance_id: String = query "InstanceId",
            resource_group_id: String = query "ResourceGroupId",
            status: String = query "Status",
            task_id: String = query "TaskId",
            task_type: String = query "TaskType",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_history_tasks_stat -> DescribeHistoryTasksStatResponse;
    "DescribeHistoryTasksStat" is Safe
        Rpc { method: "POST", action: "DescribeHistoryTasksStat" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHistoryTasksStat";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeHistoryTasksStat::new(
        ///     FromStartTime("from-start-time"),
        ///     ToStartTime("to-start-time"),
        /// );
    }
}

backstay::answer! {
    pub struct DescribeHistoryTasksStatItems {
        status: String = "Status",
        total_count: i64 = "TotalCount",
    }
}

backstay::answer! {
    /// What `DescribeHistoryTasksStat` answers.
    pub struct DescribeHistoryTasksStatResponse {
        request_id: String = "RequestId",
    }
    lists {
        items: [DescribeHistoryTasksStatItems] = "Items",
    }
}
