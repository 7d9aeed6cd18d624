//! What can be backed up and restored onto.

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
