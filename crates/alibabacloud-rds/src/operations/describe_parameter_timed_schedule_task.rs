// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeParameterTimedScheduleTask`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe parameter timed schedule task.
    pub struct DescribeParameterTimedScheduleTask {
        new {
            db_instance_name: String = query "DbInstanceName",
        }
    }
    Client.describe_parameter_timed_schedule_task -> DescribeParameterTimedScheduleTaskResponse;
    "DescribeParameterTimedScheduleTask" is Safe
        Rpc { method: "GET", action: "DescribeParameterTimedScheduleTask" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeParameterTimedScheduleTask";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeParameterTimedScheduleTask::new("db-instance-name");
    }
}

backstay::answer! {
    pub struct DescribeParameterTimedScheduleTaskTaskList {
        db_instance_name: String = "DBInstanceName",
        parameters: String = "Parameters",
        status: String = "Status",
        switch_time: String = "SwitchTime",
        task_id: String = "TaskId",
    }
}

backstay::answer! {
    /// What `DescribeParameterTimedScheduleTask` answers.
    pub struct DescribeParameterTimedScheduleTaskResponse {
        request_id: String = "RequestId",
    }
    lists {
        task_list: [DescribeParameterTimedScheduleTaskTaskList] = "TaskList",
    }
}
