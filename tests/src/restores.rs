//! What was restored.

use crate::jobs::JobKind;
use crate::service::Service;

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
    /// What kind of restore it is.
    pub kind: JobKind,
    /// What was backed up.
    pub source: String,
    /// What is overwritten, or made.
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

impl Restore {
    pub(crate) fn new(
        service: Service,
        kind: JobKind,
        source: &str,
        target: &str,
        from: RestoredFrom,
    ) -> Self {
        Self {
            service,
            job_id: String::new(),
            kind,
            source: source.to_owned(),
            target: target.to_owned(),
            from,
            databases: Vec::new(),
            tables: Vec::new(),
            disks: Vec::new(),
            power_on: None,
            remark: None,
        }
    }

    /// The backup, where it is no point in time.
    #[must_use]
    pub fn backup_id(&self) -> Option<&str> {
        match &self.from {
            RestoredFrom::Backup(id) => Some(id),
            RestoredFrom::Time(_) => None,
        }
    }
}
