// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListTasks`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Task centre: list tasks, filter by instance, name, state and time; finds the restore when the job id was lost.
    ///
    /// A task may have completed while the instance has failed:
    /// look at both states.
    ///
    /// The list comes in pages:
    /// [`client.list_tasks(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListTasks: Default {
        set {
            /// Number of rows to return.
            /// 1 to 50; left out: `10`.
            limit: i64 = query "limit",
            /// Number of rows to skip.
            /// At least 0; left out: `0`.
            offset: i64 = query "offset",
            /// Only tasks in this state.
            status: JobStatus = query "status",
        }
        into {
            /// Tasks made before this instant (Unix milliseconds as text); goes together
            /// with start\_time. Required when start\_time is sent.
            end_time: String = query "end_time",
            /// Only this task.
            id: String = query "id",
            /// Only tasks of this instance.
            instance_id: String = query "instance_id",
            /// Only tasks with this name.
            name: String = query "name",
            /// Only tasks of this order.
            order_id: String = query "order_id",
            /// Tasks made after this instant (Unix milliseconds as text); goes together
            /// with end\_time. Required when end\_time is sent.
            start_time: String = query "start_time",
        }
    }
    Client.list_tasks -> ListTasksResponse;
    "ListTasks" is Safe Rest { method: "GET", path: "/v3/{project_id}/tasklist" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/obtaining_task_information/querying_instant_tasks.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListTasks::new();
    }
}

backstay::pages! {
    ListTasksResponse of Task by Offset "offset" from 0;
    limit "limit" { default: Some(10), minimum: 1, maximum: Some(50) };
    items "/tasks";
    total "/total_count";
    id "/id";
}

backstay::enumeration! {
    /// State of the task.
    pub enum TaskStatus {
        /// In progress.
        Running = "Running",
        /// Success.
        Completed = "Completed",
        /// Failure.
        Failed = "Failed",
    }
}

backstay::answer! {
    pub struct Task {
        /// Time the task was made.
        create_time: String = "create_time",
        /// Time the task ended.
        /// Unix time in milliseconds, UTC.
        end_time: String = "end_time",
        /// Why the job failed.
        fail_reason: String = "fail_reason",
        /// Task id.
        id: String = "id",
        /// Instance id.
        instance_id: String = "instance_id",
        /// Instance name.
        instance_name: String = "instance_name",
        /// State of the instance.
        instance_status: InstanceStatus = "instance_status",
        /// Task name, such as RestoreSqlserverInInstance.
        name: String = "name",
        /// Order of the task.
        order_id: String = "order_id",
        /// Progress, such as 60% or 60; empty when the job is over.
        process: String = "process",
        /// State of the task.
        status: TaskStatus = "status",
    }
}

backstay::answer! {
    /// What `ListTasks` answers.
    pub struct ListTasksResponse {
        /// Number of rows that match.
        total_count: i64 = "total_count",
    }
    lists {
        /// Names of the task kinds.
        actions: [String] = "actions",
        /// Tasks.
        tasks: [Task] = "tasks",
    }
}
