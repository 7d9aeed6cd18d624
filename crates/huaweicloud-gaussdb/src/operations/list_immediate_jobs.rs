// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListImmediateJobs`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// Task centre: list jobs with filters; finds the restore when the job id was lost.
    ///
    /// * The published job\_name filter values do not name the in-place restore;
    ///   filter by time and instance in the client.
    ///
    /// The list comes in pages:
    /// [`client.list_immediate_jobs(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListImmediateJobs: Default {
        set {
            /// Only jobs with this name.
            job_name: ListImmediateJobsJobName = query "job_name",
            /// Only jobs in this state.
            status: JobStatus = query "status",
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
        into {
            /// Jobs up to this time.
            /// UTC time such as `2026-01-02T03:04:05Z`.
            end_time: Timestamp = query "end_time",
            /// Only this job.
            job_id: String = query "job_id",
            /// Number of rows to return. 10, 20 or 50 only; sent as text.
            /// Left out: `10`.
            limit: String = query "limit",
            /// Number of rows to skip. Documented default is 1, not 0; number sent as
            /// text.
            /// Left out: `1`.
            offset: String = query "offset",
            /// Jobs from this time on.
            start_time: String = query "start_time",
        }
    }
    Client.list_immediate_jobs -> ListImmediateJobsResponse;
    "ListImmediateJobs" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/immediate-jobs" };
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ListImmediateJobs::new();
    }
}

backstay::pages! {
    ListImmediateJobsResponse of TaskDetailInfo by Offset "offset" from 1;
    limit "limit" { default: Some(10), values: &[10, 20, 50] };
    items "/jobs";
    total "/total_count";
}

backstay::enumeration! {
    pub enum ListImmediateJobsJobName {
        /// Create instance.
        CreateGaussDBforMySqlInstance = "CreateGaussDBforMySQLInstance",
        /// Restore to a new instance.
        RestoreGaussDBforMySqlNewInstance = "RestoreGaussDBforMySQLNewInstance",
        /// Add nodes.
        AddGaussDBforMySqlNodes = "AddGaussDBforMySQLNodes",
        /// Delete node.
        DeleteGaussDBforMySqlNode = "DeleteGaussDBforMySQLNode",
        /// Restart.
        RebootGaussDBforMySqlInstance = "RebootGaussDBforMySQLInstance",
        /// Change port.
        ModifyGaussDBforMySqlPort = "ModifyGaussDBforMySQLPort",
        /// Change security group.
        ModifyGaussDBforMySqlSecurityGroup = "ModifyGaussDBforMySQLSecurityGroup",
        /// Change specification.
        ResizeGaussDBforMySqlFlavor = "ResizeGaussDBforMySQLFlavor",
        /// Promote replica.
        SwitchoverGaussDBforMySqlMasterNode = "SwitchoverGaussDBforMySQLMasterNode",
        /// Bind public address.
        GaussDBforMySqlBindEip = "GaussDBforMySQLBindEIP",
        /// Unbind public address.
        GaussDBforMySqlUnbindEip = "GaussDBforMySQLUnbindEIP",
        /// Rename.
        RenameGaussDBforMySqlInstance = "RenameGaussDBforMySQLInstance",
        /// Delete instance.
        DeleteGaussDBforMySqlInstance = "DeleteGaussDBforMySQLInstance",
        /// Upgrade version.
        UpgradeGaussDBforMySqlDatabaseVersion = "UpgradeGaussDBforMySQLDatabaseVersion",
    }
}

backstay::enumeration! {
    /// State of the instance.
    pub enum TaskDetailInfoInstanceStatus {
        /// Creation failed.
        Createfail = "createfail",
        /// Being created.
        Creating = "creating",
        /// Normal.
        Normal = "normal",
        /// Abnormal.
        Abnormal = "abnormal",
        /// Deleted.
        Deleted = "deleted",
    }
}

backstay::answer! {
    pub struct TaskDetailInfo {
        /// Time the job was made.
        created_time: String = "created_time",
        /// Time the job ended.
        ended_time: String = "ended_time",
        /// Why the job failed.
        fail_reason: String = "fail_reason",
        /// Instance id.
        instance_id: String = "instance_id",
        /// Instance name.
        instance_name: String = "instance_name",
        /// State of the instance.
        instance_status: TaskDetailInfoInstanceStatus = "instance_status",
        /// Id of the asynchronous job.
        job_id: String = "job_id",
        /// Job name.
        job_name: String = "job_name",
        /// Order id (subscriptions only).
        order_id: String = "order_id",
        /// Progress, such as 60% or 60; empty when the job is over.
        process: String = "process",
        /// Whether details can be read with the task detail call.
        show_detail: bool = "show_detail",
        /// State of the job.
        status: JobStatus = "status",
    }
    lists {
        /// Extra fields, usually null.
        extend_fields: {Value} = "extend_fields",
    }
}

backstay::answer! {
    /// What `ListImmediateJobs` answers.
    pub struct ListImmediateJobsResponse {
        /// Number of jobs.
        total_count: i64 = "total_count",
    }
    lists {
        /// Job names usable as filter.
        action_names: [String] = "action_names",
        /// Jobs.
        jobs: [TaskDetailInfo] = "jobs",
    }
}
