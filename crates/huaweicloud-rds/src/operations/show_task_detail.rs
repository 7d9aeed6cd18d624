// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowTaskDetail`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Steps and time left of one workflow.
    pub struct ShowTaskDetail {
        new {
            /// Instance id.
            instance_id: String as InstanceId = path "instance_id",
            /// Id of the workflow (task).
            workflow_id: String as WorkflowId = member "workflow_id",
            /// Name of the workflow.
            workflow_name: ShowTaskDetailWorkflowName = member "workflow_name",
        }
    }
    Client.show_task_detail -> ShowTaskDetailResponse;
    "ShowTaskDetail" is Safe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/task-center-detail" };
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ShowTaskDetail::new(
        ///     InstanceId("instance-id"),
        ///     WorkflowId("workflow-id"),
        ///     ShowTaskDetailWorkflowName::RestoreTableMysql,
        /// );
    }
}

backstay::enumeration! {
    /// Name of the workflow.
    pub enum ShowTaskDetailWorkflowName {
        /// Restore of tables.
        RestoreTableMysql = "RestoreTableMysql",
        /// Restore of databases.
        RestoreDatabaseMysql = "RestoreDatabaseMysql",
    }
}

backstay::answer! {
    pub struct SubTaskInfo {
        /// Time the step has run.
        executed_time: String = "executed_time",
        /// Progress of the step.
        percent: String = "percent",
        /// Estimated time left.
        remaining_time: String = "remaining_time",
        /// Whether the restored databases and tables can be listed.
        show_detail: bool = "show_detail",
        /// State of the step.
        status: String = "status",
        /// Name of the step.
        sub_task_name: String = "sub_task_name",
    }
}

backstay::answer! {
    /// What `ShowTaskDetail` answers.
    pub struct ShowTaskDetailResponse {
        /// Time it was made.
        created_at: String = "created_at",
        /// Instance id.
        instance_id: String = "instance_id",
        /// Instance name.
        instance_name: String = "instance_name",
        /// Id of the asynchronous job.
        job_id: String = "job_id",
        /// Name of the workflow.
        job_name: String = "job_name",
        /// Progress, such as 60% or 60; empty when the job is over.
        process: String = "process",
        /// State of the workflow.
        status: String = "status",
        /// Time of the last change.
        update_at: String = "update_at",
    }
    lists {
        /// Steps.
        sub_task_list: [SubTaskInfo] = "sub_task_list",
    }
}
