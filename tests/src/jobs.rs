//! The work that restores start, and what they restored.

use std::time::SystemTime;

use crate::service::Service;

/// How far a job is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum JobStatus {
    /// Its resources are busy.
    Running,
    /// Done.
    Completed,
}

/// A job, as it is by the cloud's clock.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// Its id: what the service answered, where it answers one.
    pub id: String,
    /// The service.
    pub service: Service,
    /// The resources that are busy while it runs.
    pub resource_ids: Vec<String>,
    /// How far it is.
    pub status: JobStatus,
    /// When it was started.
    pub started_at: SystemTime,
    /// When it is done.
    pub completes_at: SystemTime,
}

/// What was restored.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum RestoredFrom {
    /// This backup.
    Backup(String),
    /// A point in time, as it was sent.
    Time(String),
}

/// A table that was restored under a new name.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct RestoredTable {
    /// The name of its database in the backup.
    pub database: String,
    /// Its name in the backup.
    pub name: String,
    /// Its name after the restore.
    pub new_name: String,
}

/// A restore that the cloud carried out.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Restore {
    /// The service.
    pub service: Service,
    /// The job that does it.
    pub job_id: String,
    /// What was backed up.
    pub source: String,
    /// What is overwritten.
    pub target: String,
    /// From what.
    pub from: RestoredFrom,
    /// The databases that were picked, each with its new name; empty means all.
    pub databases: Vec<(String, String)>,
    /// The tables that were picked; empty means all.
    pub tables: Vec<RestoredTable>,
    /// The disk backups of a server's restore, each with the disk it goes to.
    pub disks: Vec<(String, String)>,
    /// Whether a server is started afterwards.
    pub power_on: Option<bool>,
    /// The remark that came along.
    pub remark: Option<String>,
}
