// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeHistoryTasks`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Task centre list; find the restore by instance and start time.
    ///
    /// * Looks back 30 days at most; FromStartTime and ToStartTime are needed.
    ///
    /// The list comes in pages:
    /// [`client.describe_history_tasks(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeHistoryTasks {
        new {
            /// Started at or after (UTC, at most 30 days back).
            from_start_time: String as FromStartTime = query "FromStartTime",
            /// Started at or before (UTC).
            to_start_time: String as ToStartTime = query "ToStartTime",
        }
        set {
            /// Ran at least so many seconds.
            /// Left out: `0`.
            from_exec_time: i64 = query "FromExecTime",
            /// Page number, from 1.
            /// Left out: `1`.
            page_number: i64 = query "PageNumber",
            /// Page size.
            /// 10 to 100; left out: `10`.
            page_size: i64 = query "PageSize",
            /// Ran at most so many seconds.
            /// Left out: `0`.
            to_exec_time: i64 = query "ToExecTime",
        }
        into {
            /// Only these instances (up to 30, joined by commas).
            instance_id: String = query "InstanceId",
            /// Kind of object; Instance.
            /// Left out: `Instance`.
            instance_type: String = query "InstanceType",
            /// Resource group id.
            resource_group_id: String = query "ResourceGroupId",
            /// Only tasks in these states, joined by commas:
            /// Scheduled, Running, Succeed, Failed, Cancelling, Canceled, Waiting.
            status: String = query "Status",
            /// Only these tasks (up to 30, joined by commas).
            task_id: String = query "TaskId",
            /// Only these kinds (up to 30, joined by commas).
            task_type: String = query "TaskType",
            /// Region id.
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_history_tasks -> DescribeHistoryTasksResponse;
    "DescribeHistoryTasks" is Safe
        Rpc { method: "POST", action: "DescribeHistoryTasks" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHistoryTasks";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeHistoryTasks::new(
        ///     FromStartTime("from-start-time"),
        ///     ToStartTime("to-start-time"),
        /// );
    }
}

backstay::pages! {
    DescribeHistoryTasksResponse of DescribeHistoryTasksItems by Page
        "PageNumber" from 1;
    limit "PageSize" { default: Some(10), maximum: Some(100) };
    items "/Items";
    total "/TotalCount";
    id "/TaskId";
}

backstay::wait! {
    /// Waits for a task: the newest that the request finds, which names the
    /// instance and starts before the call; its ToStartTime lies far ahead.
    ///
    /// It calls [`DescribeHistoryTasks`] until the state is `Succeed`.
    /// What was there before the call is left out with [`not_among`](backstay::Wait::not_among).
    Client.wait_for_history_task(request)
        -> DescribeHistoryTasksItems by DescribeHistoryTasks;
    name "history task";
    record "/Items" { newest: "/StartTime", pages: DescribeHistoryTasksResponse, };
    state "/Status";
    running ["Scheduled", "Running", "Waiting", "Cancelling"];
    success ["Succeed"];
    failure ["Failed", "Canceled"];
    progress "/Progress";
    times { delay: 30, interval: 30, timeout: 5400, grace: 600 };
}

backstay::enumeration! {
    /// Who asked: system or user.
    pub enum DescribeHistoryTasksCallerSource {
        /// System.
        System = "System",
        /// User.
        User = "User",
    }
}

backstay::enumeration! {
    /// State of the task.
    pub enum DescribeHistoryTasksStatus {
        /// Planned.
        Scheduled = "Scheduled",
        /// In progress.
        Running = "Running",
        /// Success.
        Succeed = "Succeed",
        /// Failure.
        Failed = "Failed",
        /// Being cancelled.
        Cancelling = "Cancelling",
        /// Cancelled.
        Canceled = "Canceled",
        /// Waiting.
        Waiting = "Waiting",
    }
}

backstay::answer! {
    pub struct DescribeHistoryTasksItems {
        /// What may be done with the task, JSON text.
        action_info: String = "ActionInfo",
        /// Who asked: system or user.
        caller_source: DescribeHistoryTasksCallerSource = "CallerSource",
        /// Uid of the caller.
        caller_uid: String = "CallerUid",
        /// Current step; empty when not started.
        current_step_name: String = "CurrentStepName",
        /// Engine.
        db_type: String = "DbType",
        /// End of the task.
        end_time: String = "EndTime",
        /// Instance id.
        instance_id: String = "InstanceId",
        /// Name of the instance.
        instance_name: String = "InstanceName",
        /// Kind of object; Instance.
        instance_type: String = "InstanceType",
        /// Product; rds.
        product: String = "Product",
        /// Progress, 0 to 100.
        progress: f64 = "Progress",
        /// Why the task was made.
        reason_code: String = "ReasonCode",
        /// Region id.
        region_id: String = "RegionId",
        /// Seconds left.
        remain_time: i64 = "RemainTime",
        /// Start of the task.
        start_time: String = "StartTime",
        /// State of the task.
        status: DescribeHistoryTasksStatus = "Status",
        /// Details as JSON text; depends on the kind.
        task_detail: String = "TaskDetail",
        /// Task id.
        task_id: String = "TaskId",
        /// Kind of task.
        task_type: String = "TaskType",
        /// Owner uid.
        uid: String = "Uid",
    }
}

backstay::answer! {
    /// What `DescribeHistoryTasks` answers.
    pub struct DescribeHistoryTasksResponse {
        /// Page number, from 1.
        page_number: i64 = "PageNumber",
        /// Page size.
        /// 10 to 100.
        page_size: i64 = "PageSize",
        /// Id of the request.
        request_id: String = "RequestId",
        /// Rows in all.
        total_count: i64 = "TotalCount",
    }
    lists {
        /// Tasks.
        items: [DescribeHistoryTasksItems] = "Items",
    }
}
