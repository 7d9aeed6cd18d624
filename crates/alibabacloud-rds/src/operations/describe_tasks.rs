// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeTasks`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Old task list.
    ///
    /// Phased out for MySQL: for SQL Server only.
    /// No document lists its states.
    ///
    /// The list comes in pages:
    /// [`client.describe_tasks(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeTasks {
        new {
            /// Instance id.
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            /// Page number, from 1.
            /// Left out: `1`.
            page_number: i64 = query "PageNumber",
            /// Page size.
            /// 30 to 100; left out: `30`.
            page_size: i64 = query "PageSize",
        }
        into {
            /// End of the range. yyyy-MM-ddTHH:mmZ.
            end_time: String = query "EndTime",
            /// Start of the range. yyyy-MM-ddTHH:mmZ.
            start_time: String = query "StartTime",
            /// Has no effect.
            status: String = query "Status",
            /// Operation name of the task, such as CreateDBInstance.
            task_action: String = query "TaskAction",
        }
    }
    Client.describe_tasks -> DescribeTasksResponse;
    "DescribeTasks" is Safe Rpc { method: "POST", action: "DescribeTasks" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeTasks";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeTasks::new("db-instance-id");
    }
}

backstay::pages! {
    DescribeTasksResponse of DescribeTasksTaskProgressInfo by Page "PageNumber" from 1;
    limit "PageSize" { default: Some(30), maximum: Some(100) };
    items "/Items/TaskProgressInfo";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeTasksTaskProgressInfo {
        /// Start of the task.
        begin_time: String = "BeginTime",
        /// Current step; empty when not started.
        current_step_name: String = "CurrentStepName",
        /// Database.
        db_name: String = "DBName",
        /// Expected end; mostly empty.
        expected_finish_time: String = "ExpectedFinishTime",
        /// End of the task.
        finish_time: String = "FinishTime",
        /// Progress, 0 to 100.
        progress: String = "Progress",
        /// Progress text.
        progress_info: String = "ProgressInfo",
        /// Seconds left.
        remain: i64 = "Remain",
        /// State of the task.
        status: String = "Status",
        /// Steps done of all, such as 1/4.
        step_progress_info: String = "StepProgressInfo",
        /// Steps.
        steps_info: String = "StepsInfo",
        /// Operation name of the task, such as CreateDBInstance.
        task_action: String = "TaskAction",
        /// Error code.
        task_error_code: String = "TaskErrorCode",
        /// Error text.
        task_error_message: String = "TaskErrorMessage",
        /// Task id.
        task_id: String = "TaskId",
    }
}

backstay::answer! {
    /// Wrapper of the rows.
    pub struct DescribeTasksItems {
    }
    lists {
        /// Tasks.
        task_progress_info: [DescribeTasksTaskProgressInfo] = "TaskProgressInfo",
    }
}

backstay::answer! {
    /// What `DescribeTasks` answers.
    pub struct DescribeTasksResponse {
        /// Wrapper of the rows.
        items: DescribeTasksItems = "Items",
        /// Page number, from 1.
        page_number: i64 = "PageNumber",
        /// Rows on this page.
        page_record_count: i64 = "PageRecordCount",
        /// Id of the request.
        request_id: String = "RequestId",
        /// Rows in all.
        total_record_count: i64 = "TotalRecordCount",
    }
}
