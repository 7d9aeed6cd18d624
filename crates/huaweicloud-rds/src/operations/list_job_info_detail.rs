// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListJobInfoDetail`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;
use backstay::generated::Value;

backstay::operation! {
    /// List job info detail.
    pub struct ListJobInfoDetail {
        new {
            instance_id: String as InstanceId = path "instance_id",
            start_time: String as StartTime = query "start_time",
        }
        into {
            end_time: String = query "end_time",
        }
    }
    Client.list_job_info_detail -> ListJobInfoDetailResponse;
    "ListJobInfoDetail" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/tasklist/detail" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/obtaining_task_information/obtaining_task_information_of_a_specified_db_instance_in_a_specified_time_range_rds_for_sql_server.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ListJobInfoDetail::new(
        ///     InstanceId("instance-id"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::answer! {
    pub struct ListJobInfoDetailTaskDetail {
        backup_id: String = "backupId",
        restore_time: String = "restoreTime",
        source_instance_id: String = "sourceInstanceId",
        target_instance_id: String = "targetInstanceId",
        r#type: String = "type",
    }
    lists {
        db_names: [String] = "dbNames",
    }
}

backstay::answer! {
    pub struct ListJobInfoDetailJobs {
        created: String = "created",
        ended: String = "ended",
        entities: Value = "entities",
        fail_reason: String = "fail_reason",
        id: String = "id",
        instance: JobInstance = "instance",
        name: String = "name",
        process: String = "process",
        status: JobStatus = "status",
        task_detail: ListJobInfoDetailTaskDetail = "task_detail",
    }
}

backstay::answer! {
    /// What `ListJobInfoDetail` answers.
    pub struct ListJobInfoDetailResponse {
        count: i64 = "count",
        jobs: ListJobInfoDetailJobs = "jobs",
    }
}
