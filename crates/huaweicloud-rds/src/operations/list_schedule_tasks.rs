// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListScheduleTasks`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List schedule tasks.
    ///
    /// The list comes in pages:
    /// [`client.list_schedule_tasks(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListScheduleTasks: Default {
        set {
            /// A whole number.
            /// 1 to 50; left out: `10`.
            limit: i64 = query "limit",
            offset: i64 = query "offset",
            status: ListScheduleTasksStatus = query "status",
        }
        into {
            end_time: String = query "end_time",
            instance_id: String = query "instance_id",
            instance_name: String = query "instance_name",
            start_time: String = query "start_time",
        }
    }
    Client.list_schedule_tasks -> ListScheduleTasksResponse;
    "ListScheduleTasks" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/schedule-tasks" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/obtaining_task_information/querying_scheduled_tasks.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListScheduleTasks::new();
    }
}

backstay::pages! {
    ListScheduleTasksResponse of ListScheduleTasksScheduleTasks by Offset
        "offset" from 0;
    limit "limit" { default: Some(10), minimum: 1, maximum: Some(50) };
    items "/schedule_tasks";
    total "/total_count";
    id "/id";
}

backstay::enumeration! {
    pub enum ListScheduleTasksStatus {
        Initing = "Initing",
        Pending = "Pending",
        Running = "Running",
        Completed = "Completed",
        Failed = "Failed",
        Unauthorized = "Unauthorized",
        Canceled = "Canceled",
    }
}

backstay::enumeration! {
    pub enum ListScheduleTasksScheduleTasksStatus {
        Initing = "Initing",
        Pending = "Pending",
        Running = "Running",
        Completed = "Completed",
        Failed = "Failed",
        Unauthorized = "Unauthorized",
        Canceled = "Canceled",
        Deleted = "Deleted",
    }
}

backstay::answer! {
    pub struct ListScheduleTasksTargetConfig {
        cpu: String = "cpu",
        flavor: String = "flavor",
        mem: String = "mem",
    }
}

backstay::answer! {
    pub struct ListScheduleTasksScheduleTasks {
        create_time: String = "create_time",
        datastore_type: String = "datastore_type",
        end_time: String = "end_time",
        id: String = "id",
        instance_id: String = "instance_id",
        instance_name: String = "instance_name",
        instance_status: String = "instance_status",
        name: String = "name",
        order: String = "order",
        project_id: String = "project_id",
        start_time: String = "start_time",
        status: ListScheduleTasksScheduleTasksStatus = "status",
        target_config: ListScheduleTasksTargetConfig = "target_config",
        volume_type: String = "volume_type",
    }
}

backstay::answer! {
    /// What `ListScheduleTasks` answers.
    pub struct ListScheduleTasksResponse {
        total_count: i64 = "total_count",
    }
    lists {
        schedule_tasks: [ListScheduleTasksScheduleTasks] = "schedule_tasks",
    }
}
