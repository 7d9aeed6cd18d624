// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListJobInfo`] and the types that only it uses.

use crate::Client;
use crate::types::*;
use backstay::generated::Timestamp;

backstay::operation! {
    /// Read one job.
    ///
    /// A job can be read for a month. A new id may not be known for some seconds
    /// (`DBS.200543`); waiting takes that for work that goes on.
    ///
    /// The page's list of jobs has restores to a new instance and of tables, but
    /// none to an existing instance. Those are read here all the same, as other
    /// clients do. If yours is not found, wait for the instance, or look for the
    /// task in `ListTasks`.
    pub struct ListJobInfo {
        new {
            /// Job id.
            id: String = query "id",
        }
        set {
            /// Language of messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.list_job_info -> ListJobInfoResponse;
    "ListJobInfo" is Safe Rest { method: "GET", path: "/v3/{project_id}/jobs" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/obtaining_task_information/obtaining_information_about_a_task_with_a_specified_id.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListJobInfo::new("id");
    }
}

backstay::wait! {
    /// Waits for a job.
    ///
    /// It calls [`ListJobInfo`] until the state is `Completed`.
    Client.wait_for_job(id) -> ListJobInfoResponse by ListJobInfo;
    name "job";
    parameter "id";
    state "/job/status";
    running ["Running"];
    success ["Completed"];
    failure ["Failed"];
    reason "/job/fail_reason";
    progress "/job/process";
    times { delay: 10, interval: 10, timeout: 3600 };
}

backstay::answer! {
    /// Engine and version.
    pub struct ListJobInfoDatastore {
        /// Engine.
        r#type: DatastoreType = "type",
        /// Major version.
        version: String = "version",
    }
}

backstay::enumeration! {
    /// Kind of instance.
    pub enum ListJobInfoType { Single = "Single", Ha = "Ha", Replica = "Replica" }
}

backstay::answer! {
    /// Instance of the job.
    pub struct ListJobInfoInstance {
        /// Engine and version.
        datastore: ListJobInfoDatastore = "datastore",
        /// Connection address.
        endpoint: String = "endpoint",
        /// Primary instance; only for a new read replica.
        replica_of: String = "replica_of",
        /// Kind of instance.
        r#type: ListJobInfoType = "type",
    }
}

backstay::answer! {
    /// Disk.
    pub struct ListJobInfoVolume {
        /// Disk size before, GB as text.
        original_size: String = "original_size",
        /// Disk size wanted, GB as text.
        target_size: String = "target_size",
        /// Disk type (case-sensitive).
        r#type: VolumeType = "type",
    }
}

backstay::answer! {
    /// Extra data that depends on the kind of job; {} for others.
    pub struct ListJobInfoEntities {
        /// Instance of the job.
        instance: ListJobInfoInstance = "instance",
        /// Public address bound or unbound.
        public_ip: String = "public_ip",
        /// What matters more in a switchover.
        switch_strategy: SwitchStrategy = "switch_strategy",
        /// Disk.
        volume: ListJobInfoVolume = "volume",
    }
    lists {
        /// Ids of the job's resources; in the page's sample it is called
        /// resource\_id.
        resource_ids: [String] = "resource_ids",
    }
}

backstay::answer! {
    /// The job.
    pub struct ListJobInfoJob {
        /// Time the job was made.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created: Timestamp = "created",
        /// Time the job ended.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        ended: Timestamp = "ended",
        /// Extra data that depends on the kind of job; {} for others.
        entities: ListJobInfoEntities = "entities",
        /// Why the job failed.
        fail_reason: String = "fail_reason",
        /// Job id.
        id: String = "id",
        /// Instance of the job.
        instance: JobInstance = "instance",
        /// Name of the job.
        name: String = "name",
        /// Progress, such as 60% or 60; empty when the job is over.
        process: String = "process",
        /// State of the job.
        status: JobStatus = "status",
    }
}

backstay::answer! {
    /// What `ListJobInfo` answers.
    pub struct ListJobInfoResponse {
        /// The job.
        job: ListJobInfoJob = "job",
    }
}
