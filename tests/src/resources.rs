//! What can be backed up and restored onto, and the backups.

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

/// Something that a restore can write onto.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Resource {
    pub(crate) service: Service,
    pub(crate) id: String,
    pub(crate) kind: ResourceKind,
    pub(crate) engine: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) volumes: Vec<String>,
}

impl Resource {
    fn new(service: Service, id: impl Into<String>, kind: ResourceKind) -> Self {
        Self {
            service,
            id: id.into(),
            kind,
            engine: None,
            region: None,
            volumes: Vec::new(),
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

    /// Sets the database engine: restores go only between instances of one engine.
    #[must_use]
    pub fn engine(mut self, engine: impl Into<String>) -> Self {
        self.engine = Some(engine.into());
        self
    }

    /// Sets the region, where the service asks for the one of the source.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
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
}

/// A backup of a resource.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Backup {
    pub(crate) service: Service,
    pub(crate) id: String,
    pub(crate) resource_id: String,
    pub(crate) children: Vec<(String, String)>,
}

impl Backup {
    /// A backup of the resource with this id.
    #[must_use]
    pub fn new(
        service: Service,
        id: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> Self {
        Self {
            service,
            id: id.into(),
            resource_id: resource_id.into(),
            children: Vec::new(),
        }
    }

    /// Adds the part of a server's backup that holds one of its disks.
    #[must_use]
    pub fn child(mut self, id: impl Into<String>, volume_id: impl Into<String>) -> Self {
        self.children.push((id.into(), volume_id.into()));
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
