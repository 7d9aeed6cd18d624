//! What can be backed up and restored onto, and the backups.

use std::time::SystemTime;

use crate::service::Service;

/// What a resource is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ResourceKind {
    /// A database or cache instance.
    Instance,
    /// A server, with disks.
    Server,
    /// A disk.
    Volume,
    /// A cloud desktop: of CBR's other resources.
    Desktop,
}

/// How a resource is; each service has its own word for it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Condition {
    /// It is being made.
    Building,
    /// It works.
    Ready,
    /// Something is restored onto it.
    Restoring,
    /// It is being backed up.
    BackingUp,
    /// It is broken.
    Failed,
}

/// Something that a restore can write onto.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Resource {
    pub(crate) service: Service,
    pub(crate) id: String,
    pub(crate) kind: ResourceKind,
    pub(crate) name: String,
    pub(crate) engine: Option<String>,
    pub(crate) engine_version: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) volumes: Vec<String>,
    pub(crate) condition: Condition,
    /// The spans of time that can be restored; absent, those of the defaults.
    pub(crate) restorable: Option<Vec<(SystemTime, SystemTime)>>,
    /// When it was made; absent, when the cloud started.
    pub(crate) made_at: Option<SystemTime>,
}

impl Resource {
    fn new(service: Service, id: impl Into<String>, kind: ResourceKind) -> Self {
        let id = id.into();
        Self {
            service,
            name: format!("simulated-{id}"),
            id,
            kind,
            engine: None,
            engine_version: None,
            region: None,
            volumes: Vec::new(),
            condition: Condition::Ready,
            restorable: None,
            made_at: None,
        }
    }

    /// A database or cache instance.
    #[must_use]
    pub fn instance(service: Service, id: impl Into<String>) -> Self {
        Self::new(service, id, ResourceKind::Instance)
    }

    /// A server with the disks of these ids.
    #[must_use]
    pub fn server<V: Into<String>>(
        service: Service,
        id: impl Into<String>,
        volumes: impl IntoIterator<Item = V>,
    ) -> Self {
        Self {
            volumes: volumes.into_iter().map(Into::into).collect(),
            ..Self::new(service, id, ResourceKind::Server)
        }
    }

    /// A disk.
    #[must_use]
    pub fn volume(service: Service, id: impl Into<String>) -> Self {
        Self::new(service, id, ResourceKind::Volume)
    }

    /// A cloud desktop.
    #[must_use]
    pub fn desktop(service: Service, id: impl Into<String>) -> Self {
        Self::new(service, id, ResourceKind::Desktop)
    }

    /// Sets the name; without this it is made of the id.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the database engine: restores go only between instances of one engine.
    #[must_use]
    pub fn engine(mut self, engine: impl Into<String>) -> Self {
        self.engine = Some(engine.into());
        self
    }

    /// Sets the version of the engine; without this it is one that the engine had.
    #[must_use]
    pub fn engine_version(mut self, version: impl Into<String>) -> Self {
        self.engine_version = Some(version.into());
        self
    }

    /// Sets the region, where the service asks for the one of the source.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets how it is while no job runs on it; without this it works.
    #[must_use]
    pub fn condition(mut self, condition: Condition) -> Self {
        self.condition = condition;
        self
    }

    /// Sets the spans of time of which any moment can be restored, both ends included; without
    /// this it is all from 2018 on but for an hour two days before the cloud started.
    #[must_use]
    pub fn restorable(
        mut self,
        windows: impl IntoIterator<Item = (SystemTime, SystemTime)>,
    ) -> Self {
        self.restorable = Some(windows.into_iter().collect());
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

    /// What it is.
    #[must_use]
    pub fn kind(&self) -> ResourceKind {
        self.kind
    }

    pub(crate) fn is_ready(&self) -> bool {
        self.condition == Condition::Ready
    }

    pub(crate) fn engine_name(&self) -> &str {
        self.engine.as_deref().unwrap_or("MySQL")
    }

    pub(crate) fn version(&self) -> &str {
        self.engine_version.as_deref().unwrap_or(match self.engine_name() {
            "SQLServer" => "2017_SE",
            "PostgreSQL" => "14",
            "Redis" => "5.0",
            _ => "8.0",
        })
    }

    pub(crate) fn region_id(&self) -> &str {
        self.region.as_deref().unwrap_or("cn-north-4")
    }
}

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
