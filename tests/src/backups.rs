//! Backups of resources.

use std::time::SystemTime;

use crate::service::Service;

/// Who made a backup, and of what.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum BackupMode {
    /// The service, by its policy.
    Automatic,
    /// A user.
    Manual,
    /// The service: only what changed. It is for points in time, and can't be restored by itself.
    Incremental,
}

/// How far a backup is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum BackupStatus {
    /// It is being made.
    Building,
    /// It can be restored.
    Ready,
    /// It could not be made.
    Failed,
}

/// A backup of a resource.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Backup {
    pub(crate) service: Service,
    pub(crate) id: String,
    pub(crate) resource_id: String,
    pub(crate) children: Vec<(String, String)>,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) mode: BackupMode,
    pub(crate) status: BackupStatus,
    pub(crate) is_remote: bool,
    /// The engine, where it is not its resource's.
    pub(crate) engine: Option<String>,
    pub(crate) size_bytes: u64,
    /// When it was begun; absent, a day before the cloud started.
    pub(crate) made_at: Option<SystemTime>,
    /// The job that makes it.
    pub(crate) job_id: Option<String>,
}

impl Backup {
    /// A backup of the resource with this id. Alibaba Cloud's are kept in another region unless
    /// they are made [local](Self::local).
    #[must_use]
    pub fn new(
        service: Service,
        id: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> Self {
        let id = id.into();
        Self {
            service,
            name: format!("backup-{id}"),
            id,
            resource_id: resource_id.into(),
            children: Vec::new(),
            description: String::new(),
            mode: BackupMode::Automatic,
            status: BackupStatus::Ready,
            is_remote: service == Service::AlibabaCloudRds,
            engine: None,
            size_bytes: 3 * 1024 * 1024 * 1024,
            made_at: None,
            job_id: None,
        }
    }

    /// Adds the part of a server's backup that holds one of its disks.
    #[must_use]
    pub fn child(mut self, id: impl Into<String>, volume_id: impl Into<String>) -> Self {
        self.children.push((id.into(), volume_id.into()));
        self
    }

    /// Sets the name; without this it is made of the id.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets who made it; without this it was the service.
    #[must_use]
    pub fn mode(mut self, mode: BackupMode) -> Self {
        self.mode = mode;
        self
    }

    /// Sets how far it is; without this it is ready.
    #[must_use]
    pub fn status(mut self, status: BackupStatus) -> Self {
        self.status = status;
        self
    }

    /// Makes it a backup of another engine than its instance has now.
    #[must_use]
    pub fn engine(mut self, engine: impl Into<String>) -> Self {
        self.engine = Some(engine.into());
        self
    }

    /// Sets when it was begun; without this it was a day before the cloud started.
    #[must_use]
    pub fn made_at(mut self, time: SystemTime) -> Self {
        self.made_at = Some(time);
        self
    }

    /// Sets its size in bytes; 3 GiB without this.
    #[must_use]
    pub fn size_bytes(mut self, bytes: u64) -> Self {
        self.size_bytes = bytes;
        self
    }

    /// Keeps it in the instance's own region.
    #[must_use]
    pub fn local(mut self) -> Self {
        self.is_remote = false;
        self
    }

    /// Keeps it in another region: an offsite or cross-region backup.
    #[must_use]
    pub fn remote(mut self) -> Self {
        self.is_remote = true;
        self
    }

    /// Its service.
    #[must_use]
    pub fn service(&self) -> Service {
        self.service
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The id of what was backed up.
    #[must_use]
    pub fn resource_id(&self) -> &str {
        &self.resource_id
    }

    /// The disk backups of a server's backup, each with the disk it was made of.
    #[must_use]
    pub fn children(&self) -> &[(String, String)] {
        &self.children
    }
}
